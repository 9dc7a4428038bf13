'use client';
import { Button, NativeSelect } from '@mantine/core';
import { IconArrowLeft, IconUsers } from '@tabler/icons-react';
import Link from 'next/link';
import { useVisiblePeople } from '../../../entities/person';
import { text, useUrlView } from '../../../lib/url-state';
import { Page } from '../../../ui/page';
import { Empty } from '../../../ui/states';
import { Borrowable } from './borrowable';

const FIELDS = { playlist: text, from: text };

/** Tracks on friends' records that would mix into a set of yours. */
export function BorrowPage() {
  const { view, go } = useUrlView(FIELDS);
  const people = useVisiblePeople();
  const choices = [
    { value: '', label: 'Anybody' },
    ...people.map(({ id, name }) => ({ value: id, label: name })),
  ];
  return (
    <Page
      title="Borrow for this set"
      about="Tracks on records of others that would mix in, best first."
      actions={
        <>
          <NativeSelect
            size="sm"
            aria-label="Whose records"
            data={choices}
            value={view.from}
            onChange={(event) => go({ from: event.currentTarget.value })}
          />
          {view.playlist && (
            <Button
              component={Link}
              href={`/playlists/${view.playlist}`}
              variant="default"
              leftSection={<IconArrowLeft size={16} />}
            >
              The set
            </Button>
          )}
        </>
      }
    >
      {view.playlist ? (
        <Borrowable playlistId={view.playlist} from={view.from} />
      ) : (
        <Empty
          icon={IconUsers}
          title="No set chosen"
          text="Open a playlist and press “Borrow for this set”."
        />
      )}
    </Page>
  );
}
