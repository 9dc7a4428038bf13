'use client';
import { Button } from '@mantine/core';
import { IconHeart, IconSearchOff } from '@tabler/icons-react';
import Link from 'next/link';
import { Empty } from '../../../ui/states';

interface NoWantsProps {
  /** Words were asked for. */
  readonly asked: boolean;
  readonly onReset: () => void;
}

export function NoWants({ asked, onReset }: NoWantsProps) {
  if (asked) {
    return (
      <Empty
        icon={IconSearchOff}
        title="Nothing matches"
        text="No record on the wantlist has these words."
        action={
          <Button variant="default" onClick={onReset}>
            Show the whole wantlist
          </Button>
        }
      />
    );
  }
  return (
    <Empty
      icon={IconHeart}
      title="The wantlist is empty"
      text="It comes with a sync from Discogs, or as the wantlist file that Discogs exports."
      action={
        <>
          <Button component={Link} href="/settings/discogs">
            Sync with Discogs
          </Button>
          <Button component={Link} href="/imports" variant="default">
            Import a file
          </Button>
        </>
      }
    />
  );
}
