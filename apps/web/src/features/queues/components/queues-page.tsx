'use client';
import { useQuery } from '@tanstack/react-query';
import { OwnerOnly, useSession } from '../../../entities/session';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SettingsPage } from '../../../ui/settings-page';
import { SkeletonRows } from '../../../ui/states';
import { overviewQuery } from '../api/overview';
import { DeadLetters } from './dead-letters';
import { Kinds } from './kinds';
import { Schedules } from './schedules';
import { Workers } from './workers';

/** All that works in the background, of everyone and on every machine, for the owner of the installation. */
export function QueuesPage() {
  const { isOwner } = useSession();
  const overview = useQuery({ ...overviewQuery(), enabled: isOwner });
  return (
    <SettingsPage
      title="Queues"
      about="Jobs of everyone, on every machine. Each kind has a queue of its own, people take turns in it, and who waits at the screen goes before a bulk."
    >
      <OwnerOnly why="Your own jobs are on the activity page. The queues of everyone are the business of whoever runs this Segue.">
        <Section
          title="Kinds of job"
          about="Medians are of the last hour. A paused kind finishes what it has begun."
        >
          <QueryState query={overview} loading={<SkeletonRows rows={8} height={64} />}>
            {({ kinds }) => <Kinds kinds={kinds} />}
          </QueryState>
        </Section>
        <DeadLetters />
        <Schedules />
        <Section title="Workers" about="Processes that were heard of in the last minute.">
          <QueryState query={overview} loading={<SkeletonRows rows={3} height={56} />}>
            {({ workers }) => <Workers workers={workers} />}
          </QueryState>
        </Section>
      </OwnerOnly>
    </SettingsPage>
  );
}
