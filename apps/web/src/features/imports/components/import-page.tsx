'use client';
import { Alert, Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconFileImport, IconVinyl } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useSession } from '../../../entities/session';
import { DropZone } from '../../../ui/drop-zone';
import { Page } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { Empty, SkeletonRows } from '../../../ui/states';
import { useCreateImport } from '../api/create-import';
import { useFetchDetails } from '../api/fetch-details';
import { importsQuery } from '../api/imports-query';
import { ImportCard } from './import-card';
import classes from './imports.module.css';

/** Bringing a collection in, and what came of earlier ones. */
export function ImportPage() {
  const router = useRouter();
  const { mayChange } = useSession();
  const imports = useQuery(importsQuery());
  const create = useCreateImport();
  const details = useFetchDetails();
  const onFile = (file: File) =>
    create.mutate(file, { onSuccess: ({ importId }) => router.push(`/imports/${importId}`) });
  return (
    <Page
      title="Import"
      about="Your Discogs collection, as the file that Discogs exports."
      actions={
        mayChange && (
          <Button
            variant="default"
            leftSection={<IconVinyl size={17} />}
            loading={details.isPending}
            onClick={() => details.mutate()}
          >
            Fetch missing tracklists
          </Button>
        )
      }
      width="text"
    >
      {mayChange && (
        <DropZone
          title="Drop your collection export here, or choose the file"
          text="On Discogs: Collection, then Export, then Download. The file ends in .csv. Importing the same file again changes only what is new."
          accept=".csv,text/csv"
          progress={create.progress}
          onFile={onFile}
        />
      )}
      {create.error && (
        <Alert color="red" title="The file was not imported">
          {create.error.message}
        </Alert>
      )}
      <QueryState query={imports} loading={<SkeletonRows rows={3} height={96} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              icon={IconFileImport}
              title="No imports yet"
              text="Drop your first export above. A few hundred records take seconds."
            />
          ) : (
            <section aria-label="Past imports" className={classes.list}>
              {items.map((batch) => (
                <ImportCard key={batch.id} batch={batch} />
              ))}
            </section>
          )
        }
      </QueryState>
    </Page>
  );
}
