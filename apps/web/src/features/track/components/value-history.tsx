'use client';
import { Button } from '@mantine/core';
import type { TrackDetail, ValueHistory as History } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { IconArrowRight } from '@tabler/icons-react';
import { useState } from 'react';
import { useSession } from '../../../entities/session';
import { KeptValueText, useUpdateTrack } from '../../../entities/track';
import { formatDate, formatPercent } from '../../../lib/format';
import { Section } from '../../../ui/page';
import { toastUndo } from '../../../ui/toast';
import { historyQuery } from '../api/track-queries';
import { correctionOf, currentOf } from './history-correction';
import classes from './value-history.module.css';

interface ValueHistoryProps {
  readonly track: TrackDetail;
  readonly mayChange: boolean;
}

type Item = History['items'][number];

const FEW = 8;
const NAMES: Readonly<Record<string, string>> = {
  bpm: 'BPM',
  key: 'Key',
  energy: 'Energy',
  rating: 'Rating',
  tags: 'Tags',
  title: 'Title',
  artist: 'Artist',
  position: 'Position',
  durationSeconds: 'Length',
};
const SOURCES: Readonly<Record<Item['source'], string>> = {
  user: 'You',
  analysis: 'The analysis',
  import: 'An import',
  tags: 'The file’s tags',
};

/** Who said what of the track, and when; a value that was can be had again. */
export function ValueHistory({ track, mayChange }: ValueHistoryProps) {
  const { user } = useSession();
  const own = track.ownerId === user?.id;
  const { data } = useQuery({ ...historyQuery(track.id), enabled: own });
  const [all, setAll] = useState(false);
  if (!own || !data || data.items.length === 0) return null;
  const shown = all ? data.items : data.items.slice(0, FEW);
  return (
    <Section title="History" about="Who said what, the newest first. A value that was can be had again.">
      <ol className={classes.items}>
        {shown.map((item, place) => (
          <HistoryLine key={place} item={item} track={track} mayChange={mayChange} />
        ))}
      </ol>
      {data.items.length > FEW && (
        <Button size="xs" variant="subtle" onClick={() => setAll(!all)}>
          {all ? 'Show fewer' : `Show all ${data.items.length}`}
        </Button>
      )}
    </Section>
  );
}

function HistoryLine({ item, track, mayChange }: ValueHistoryProps & { readonly item: Item }) {
  const { mutate } = useUpdateTrack();
  const { field, before, after, source, how, confidence } = item;
  const name = NAMES[field] ?? field;
  const isOwn = source === 'user';
  // Of a change of one's own the value before is what one may want back; of a source the one that it says.
  const again = isOwn ? correctionOf(field, before) : correctionOf(field, after);
  const now = correctionOf(field, currentOf(track, field));
  const useful = mayChange && again !== null && JSON.stringify(again) !== JSON.stringify(now);
  const onUse = () => {
    if (again === null) return;
    mutate({ params: { id: track.id }, body: again });
    if (now !== null)
      toastUndo(`${name} is as it was.`, () => mutate({ params: { id: track.id }, body: now }));
  };
  return (
    <li className={classes.item}>
      <span className={classes.name}>{name}</span>
      <span className={classes.values}>
        {isOwn && <KeptValueText value={before} />}
        {isOwn && <IconArrowRight size={13} aria-label="became" />}
        <KeptValueText value={after} />
      </span>
      <span className={classes.who}>
        {SOURCES[source]}
        {isOwn ? `, ${how}` : ` (${how})`}
        {confidence !== null && `, ${formatPercent(confidence)} sure`} · {formatDate(item.at)}
      </span>
      {useful && (
        <Button size="compact-xs" variant="subtle" className={classes.use ?? ''} onClick={onUse}>
          {isOwn ? (
            <>
              Use&nbsp;
              <KeptValueText value={before} />
              &nbsp;again
            </>
          ) : (
            'Use this one'
          )}
        </Button>
      )}
    </li>
  );
}
