'use client';
import { Progress } from '@mantine/core';
import type { Run } from '@segue/shared/contracts/http';
import { outcomeWords, progressWords, runShare, STATUS_WORDS } from '../../../entities/run';
import { countOf, formatCount, formatEta } from '../../../lib/format';
import type { SyncProgress } from '../api/sync';
import classes from './discogs.module.css';

/** Both stages, one above the other: the list, and the tracklists behind it. */
export function SyncProgressView({ progress }: { readonly progress: SyncProgress }) {
  const { listing, details, releases, etaSeconds, paused } = progress;
  return (
    <ol className={classes.stages}>
      <li className={classes.stage}>
        <StageHead title="The list" state={stateWords(listing, paused)} />
        <StageBar label="The list" share={listing ? runShare(listing) : 0} />
        <p className={classes.stageText}>{listingWords(listing)}</p>
      </li>
      <li className={classes.stage}>
        <StageHead
          title="Tracklists"
          state={[stateWords(details, paused), etaSeconds !== null && !paused && formatEta(etaSeconds)]
            .filter(Boolean)
            .join(', ')}
        />
        <StageBar label="Tracklists" share={shareOf(releases)} />
        <p className={classes.stageText}>
          {[releasesWords(releases), messageOf(details)].filter(Boolean).join(' · ')}
        </p>
      </li>
    </ol>
  );
}

const StageHead = ({ title, state }: { readonly title: string; readonly state: string }) => (
  <div className={classes.stageHead}>
    <h3>{title}</h3>
    <span role="status">{state}</span>
  </div>
);

function StageBar({ label, share }: { readonly label: string; readonly share: number | null }) {
  return (
    <Progress
      size={6}
      value={share === null ? 100 : share * 100}
      animated={share === null}
      striped={share === null}
      aria-label={`Progress of: ${label}`}
    />
  );
}

function stateWords(run: Run | null, paused: boolean): string {
  if (paused) return 'Paused';
  return run ? STATUS_WORDS[run.status] : 'Not begun';
}

/** What the job says now: a rate limit, a retry, what went wrong; a finished job is silent. */
function messageOf(run: Run | null): string {
  if (!run || run.status === 'succeeded') return '';
  return run.error?.message ?? run.progress.message;
}

function listingWords(run: Run | null): string {
  if (!run) return 'Press “Sync now” to bring your collection in.';
  if (run.status === 'succeeded') return outcomeWords(run) || 'In step with Discogs.';
  return run.error?.message ?? progressWords(run);
}

function shareOf({ detailed, waiting, missing }: SyncProgress['releases']): number {
  const total = detailed + waiting + missing;
  return total === 0 ? 0 : (detailed + missing) / total;
}

function releasesWords({ detailed, waiting, missing }: SyncProgress['releases']): string {
  const total = detailed + waiting + missing;
  if (total === 0) return 'They come once the list is in.';
  const none = missing > 0 ? `, Discogs has none for ${formatCount(missing)}` : '';
  return `${formatCount(detailed)} of ${countOf(total, 'record')} are in${none}`;
}
