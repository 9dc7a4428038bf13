'use client';
import { Alert, Button } from '@mantine/core';
import { IconRefresh, IconVinyl } from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useSession } from '../../../entities/session';
import { DropZone } from '../../../ui/drop-zone';
import { Page } from '../../../ui/page';
import { useCreateImport } from '../api/create-import';
import { useFetchDetails } from '../api/fetch-details';
import { ACCEPTED } from '../hooks/format-words';
import { Exports } from './exports';
import { PastImports } from './past-imports';
import { Reviews } from './reviews';

/** Bringing a collection in, what came of earlier files, and the way out. */
export function ImportPage() {
  const router = useRouter();
  const { mayChange } = useSession();
  const create = useCreateImport();
  const onFile = (file: File) =>
    create.mutate(file, { onSuccess: ({ importId }) => router.push(`/imports/${importId}`) });
  return (
    <Page
      title="Imports"
      about="Files from Discogs, from other DJ software, or tables of your own."
      actions={mayChange && <PageActions />}
      width="text"
    >
      {mayChange && (
        <DropZone
          title="Drop a file here, or choose it"
          text="Discogs collection or wantlist (CSV), any table (CSV), rekordbox XML, Traktor NML, Serato crate, M3U playlist, iTunes or Music library XML, Segue backup (JSON). The same file again changes only what is new."
          accept={ACCEPTED}
          progress={create.progress}
          onFile={onFile}
        />
      )}
      {create.error && (
        <Alert color="red" title="The file was not imported">
          {create.error.message}
        </Alert>
      )}
      <Reviews />
      <PastImports />
      <Exports />
    </Page>
  );
}

function PageActions() {
  const details = useFetchDetails();
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconVinyl size={17} />}
        loading={details.isPending}
        onClick={() => details.mutate()}
      >
        Fetch missing tracklists
      </Button>
      <Button
        component={Link}
        href="/settings/discogs"
        variant="default"
        leftSection={<IconRefresh size={17} />}
      >
        Sync with Discogs
      </Button>
    </>
  );
}
