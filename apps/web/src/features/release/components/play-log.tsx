'use client';
import { Button, TextInput } from '@mantine/core';
import type { Release } from '@segue/shared/contracts/http';
import { useState } from 'react';
import { sessionName, useLogSpin, useSessionName } from '../../../entities/spin';
import { useNow } from '../../../entities/run';
import { countOf, formatAgo } from '../../../lib/format';
import { Section } from '../../../ui/page';
import { sideLetters } from './sides';
import classes from './release-page.module.css';

const MINUTE_MS = 60_000;

/** "I played this": a press logs the side, or the record, under the session of tonight. */
export function PlayLog({ release }: { readonly release: Release }) {
  const log = useLogSpin();
  const stored = useSessionName();
  const [session, setSession] = useState(stored);
  const now = useNow(MINUTE_MS);
  const played = release.lastPlayedAt
    ? `Played ${countOf(release.spins, 'time')}, last ${formatAgo(release.lastPlayedAt, now)}.`
    : 'Not played yet.';
  const play = (side: string) => log.mutate({ releaseId: release.id, side, session: session.trim() });
  return (
    <Section title="I played this" about={played}>
      <div className={classes.plays}>
        {sideLetters(release.tracks).map((side) => (
          <Button
            key={side}
            variant="light"
            aria-label={`I played side ${side}`}
            disabled={log.isPending}
            onClick={() => play(side)}
          >
            {side}
          </Button>
        ))}
        <Button variant="default" disabled={log.isPending} onClick={() => play('')}>
          The whole record
        </Button>
        <TextInput
          flex="1 1 160px"
          aria-label="Session"
          placeholder="Session: Friday at the bar"
          maxLength={200}
          value={session}
          onChange={(event) => setSession(event.currentTarget.value)}
          onBlur={() => sessionName.set(session.trim())}
        />
      </div>
    </Section>
  );
}
