'use client';
import { ActionIcon, Button, Tooltip } from '@mantine/core';
import type { Api, RouteResult } from '@segue/shared/contracts/http';
import { IconRefresh, IconUserMinus } from '@tabler/icons-react';
import Link from 'next/link';
import { countOf, formatAgo } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { useRefreshFollowed, useUnfollow } from '../api/follows';
import { PersonLine } from './person-line';

interface FollowedLineProps {
  readonly item: RouteResult<Api['people']['followed']>['items'][number];
  readonly mayChange: boolean;
}

/** One followed collection: look through it, look again, let it go. */
export function FollowedLine({ item, mayChange }: FollowedLineProps) {
  const { id, discogsUsername: name, lastSyncAt } = item;
  const seen = lastSyncAt === null ? 'not seen yet' : `seen ${formatAgo(lastSyncAt, new Date())}`;
  return (
    <PersonLine name={name} about={`${countOf(item.records, 'record')} · ${seen}`}>
      <Button
        component={Link}
        href={`/library?whose=${encodeURIComponent(id)}`}
        size="xs"
        variant="default"
        aria-label={`Records of ${name}`}
      >
        Records
      </Button>
      <Button
        component={Link}
        href={`/friends/${encodeURIComponent(id)}`}
        size="xs"
        variant="default"
        aria-label={`What ${name} and you both own`}
      >
        Both own
      </Button>
      {mayChange && <FollowedActions id={id} name={name} />}
    </PersonLine>
  );
}

function FollowedActions({ id, name }: { readonly id: string; readonly name: string }) {
  const confirm = useConfirm();
  const refresh = useRefreshFollowed();
  const unfollow = useUnfollow();
  const onUnfollow = async () => {
    const text = 'Their records leave your searches. You can follow them again.';
    if (await confirm({ title: `Follow ${name} no longer?`, text, action: 'Unfollow' })) unfollow.mutate(id);
  };
  return (
    <>
      <Tooltip label="Look again">
        <ActionIcon
          aria-label={`Look again at the collection of ${name}`}
          loading={refresh.isPending}
          onClick={() => refresh.mutate(id)}
        >
          <IconRefresh size={17} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Unfollow">
        <ActionIcon
          aria-label={`Unfollow ${name}`}
          loading={unfollow.isPending}
          onClick={() => void onUnfollow()}
        >
          <IconUserMinus size={17} />
        </ActionIcon>
      </Tooltip>
    </>
  );
}
