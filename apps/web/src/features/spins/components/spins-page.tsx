'use client';
import { Button, NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconArrowsShuffle, IconVinyl } from '@tabler/icons-react';
import Link from 'next/link';
import { useState } from 'react';
import { countOf } from '../../../lib/format';
import { text, useUrlView } from '../../../lib/url-state';
import { Page } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { Empty, SkeletonRows } from '../../../ui/states';
import { spinsQuery, type SpinsPage as Answer } from '../api/spins-query';
import { groupSpins } from '../hooks/group-spins';
import { SpinDay } from './spin-day';
import { Tonight } from './tonight';

const FIELDS = { session: text };
const PAGE = 50;
/** The api answers at most this many at once. */
const MOST = 200;

/** What was played, day by day and session by session. */
export function SpinsPage() {
  const { view, go } = useUrlView(FIELDS);
  const [limit, setLimit] = useState(PAGE);
  const session = view.session === '' ? {} : { session: view.session };
  const spins = useQuery(spinsQuery({ ...session, limit }));
  return (
    <Page
      title="Spins"
      about={spins.data && countOf(spins.data.total, 'play')}
      width="text"
      actions={
        <SessionChoice
          sessions={spins.data?.sessions ?? []}
          value={view.session}
          onChange={(name) => go({ session: name })}
        />
      }
    >
      <Tonight />
      <QueryState query={spins} loading={<SkeletonRows rows={8} height={62} />}>
        {({ items, total }) =>
          items.length === 0 ? (
            <NoSpins />
          ) : (
            <>
              {groupSpins(items).map((group) => (
                <SpinDay key={group.spins[0]?.id} group={group} />
              ))}
              {items.length < Math.min(total, MOST) && (
                <Button variant="default" onClick={() => setLimit(Math.min(limit + PAGE, MOST))}>
                  Show more
                </Button>
              )}
            </>
          )
        }
      </QueryState>
    </Page>
  );
}

interface SessionChoiceProps {
  readonly sessions: Answer['sessions'];
  readonly value: string;
  readonly onChange: (name: string) => void;
}

function SessionChoice({ sessions, value, onChange }: SessionChoiceProps) {
  const named = sessions.filter(({ name }) => name !== '');
  if (named.length === 0 && value === '') return null;
  const data = [
    { value: '', label: 'All sessions' },
    ...named.map(({ name, spins }) => ({ value: name, label: `${name} (${spins})` })),
  ];
  return (
    <NativeSelect
      size="sm"
      aria-label="Session"
      data={data}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function NoSpins() {
  return (
    <Empty
      icon={IconVinyl}
      title="Nothing logged yet"
      text="Open a record and press the side that you play. Segue then knows what you have not heard for long."
      action={
        <Button component={Link} href="/dig" leftSection={<IconArrowsShuffle size={16} />}>
          Dig for a record
        </Button>
      }
    />
  );
}
