'use client';
import { Button, Switch } from '@mantine/core';
import type { ScheduleView } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { useNow } from '../../../entities/run';
import { useSession } from '../../../entities/session';
import { formatAgo } from '../../../lib/format';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { schedulesQuery, useRunSchedule, useSwitchSchedule } from '../api/schedules';
import classes from './queues.module.css';
import { nextWords } from './schedule-words';

/** Work by the clock: when next, how it went, on or off, and now. */
export function Schedules() {
  const { isOwner } = useSession();
  const schedules = useQuery({ ...schedulesQuery(), enabled: isOwner });
  return (
    <Section title="Work by the clock" about="In the time zone of the server.">
      <QueryState query={schedules} loading={<SkeletonRows rows={3} height={64} />}>
        {({ items }) => (
          <ul className={classes.list}>
            {items.map((schedule) => (
              <ScheduleLine key={schedule.name} schedule={schedule} />
            ))}
          </ul>
        )}
      </QueryState>
    </Section>
  );
}

function ScheduleLine({ schedule }: { readonly schedule: ScheduleView }) {
  const { name, title, about, enabled, running, endedAt, outcome, message } = schedule;
  const now = useNow();
  const toggle = useSwitchSchedule(name);
  const run = useRunSchedule(name, title);
  return (
    <li className={classes.schedule}>
      <span className={classes.words}>
        <span className={classes.name}>
          {title} <code className={classes.quiet}>{schedule.cron}</code>
        </span>
        <span className={classes.about}>{about}</span>
        <span className={classes.about}>
          {nextWords(schedule, now)}
          {endedAt !== null && (
            <span data-outcome={outcome} className={classes.last}>
              {' · '}
              {outcome === 'failed' ? 'failed' : 'went well'} {formatAgo(endedAt, now)}
              {message !== '' && `: ${message}`}
            </span>
          )}
        </span>
      </span>
      <span className={classes.buttons}>
        <Switch
          size="sm"
          aria-label={`${title}: by the clock`}
          checked={enabled}
          disabled={toggle.isPending}
          onChange={(event) => toggle.mutate(event.currentTarget.checked)}
        />
        <Button
          size="xs"
          variant="default"
          aria-label={`Run now: ${title}`}
          loading={run.isPending || running}
          onClick={() => run.mutate()}
        >
          Run now
        </Button>
      </span>
    </li>
  );
}
