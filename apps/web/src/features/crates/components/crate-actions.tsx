'use client';
import { Button } from '@mantine/core';
import type { Crate } from '@segue/shared/contracts/http';
import { IconSearch, IconTrash, IconWand } from '@tabler/icons-react';
import { quotedName } from '@segue/shared/domain/query';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useDeleteCrate } from '../../../entities/crate';

interface CrateActionsProps {
  readonly crate: Crate;
  readonly mayChange: boolean;
}

/** Where one goes from a crate; deleting it can be undone from the message. */
export function CrateActions({ crate, mayChange }: CrateActionsProps) {
  const router = useRouter();
  const remove = useDeleteCrate();
  const query = new URLSearchParams({ q: `in:${quotedName(crate.name)} ` });
  return (
    <>
      <Button
        component={Link}
        href={`/library?${query}`}
        variant="default"
        leftSection={<IconSearch size={16} />}
      >
        Search in it
      </Button>
      {mayChange && (
        <Button component={Link} href={`/generate?crate=${crate.id}`} leftSection={<IconWand size={16} />}>
          Generate from it
        </Button>
      )}
      {mayChange && (
        <Button
          variant="subtle"
          color="red"
          leftSection={<IconTrash size={16} />}
          loading={remove.isPending}
          onClick={() => remove.mutate(crate.id, { onSuccess: () => router.push('/crates') })}
        >
          Delete
        </Button>
      )}
    </>
  );
}
