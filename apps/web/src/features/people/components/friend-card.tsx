'use client';
import { Avatar, Button } from '@mantine/core';
import type { Friend } from '@segue/shared/contracts/http';
import { IconDisc, IconVersions } from '@tabler/icons-react';
import Link from 'next/link';
import { countOf, formatDate } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { useUnfriend } from '../api/friends';
import { ShareSwitches } from './share-switches';
import classes from './people.module.css';

interface FriendCardProps {
  readonly friend: Friend;
  readonly mayChange: boolean;
}

/** One friend: their records, and what each of you lets the other see. */
export function FriendCard({ friend, mayChange }: FriendCardProps) {
  const { person, received } = friend;
  const records =
    friend.records === null ? 'Does not show you their records' : countOf(friend.records, 'record');
  return (
    <article className={classes.card} aria-label={person.name}>
      <div className={classes.head}>
        <Avatar size={44} radius="xl" color="amber" name={person.name} aria-hidden />
        <span className={classes.words}>
          <h2 className={classes.title}>{person.name}</h2>
          <span className={classes.about}>
            {records} · friends since {formatDate(friend.since)}
          </span>
        </span>
      </div>
      {received.collection && (
        <div className={classes.actions}>
          <Button
            component={Link}
            href={`/library?whose=${encodeURIComponent(person.id)}`}
            size="xs"
            leftSection={<IconDisc size={15} />}
          >
            Their records
          </Button>
          <Button
            component={Link}
            href={`/friends/${encodeURIComponent(person.id)}`}
            size="xs"
            variant="default"
            leftSection={<IconVersions size={15} />}
          >
            What we both own
          </Button>
        </div>
      )}
      <ShareSwitches friend={friend} disabled={!mayChange} />
      {mayChange && <EndFriendship friend={friend} />}
    </article>
  );
}

function EndFriendship({ friend }: { readonly friend: Friend }) {
  const confirm = useConfirm();
  const unfriend = useUnfriend();
  const onRemove = async () => {
    const yes = await confirm({
      title: `End the friendship with ${friend.person.name}?`,
      text: 'Neither of you sees anything of the other from then on.',
      action: 'End friendship',
    });
    if (yes) unfriend.mutate(friend.id);
  };
  return (
    <Button
      size="compact-xs"
      variant="subtle"
      color="gray"
      className={classes.end}
      loading={unfriend.isPending}
      onClick={() => void onRemove()}
    >
      End friendship
    </Button>
  );
}
