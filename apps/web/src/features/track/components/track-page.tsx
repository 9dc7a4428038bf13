'use client';
import { useQuery } from '@tanstack/react-query';
import type { TrackDetail } from '@segue/shared/contracts/http';
import { useSession } from '../../../entities/session';
import { Page } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { trackQuery } from '../api/track-queries';
import { AnalysisFacts } from './analysis-facts';
import { AudioSection } from './audio-section';
import { Compatible } from './compatible';
import { CueList } from './cue-list';
import { Notes } from './notes';
import { PrintSection } from './print-section';
import { TrackActions } from './track-actions';
import { TrackHead } from './track-head';
import { UsedIn } from './used-in';
import { ValueHistory } from './value-history';
import { ValuesSection } from './values-section';
import { WaveformSection } from './waveform-section';
import classes from './track-page.module.css';

/** Everything known of one track, where each value came from, and what mixes with it. */
export function TrackPage({ id }: { readonly id: string }) {
  const track = useQuery(trackQuery(id));
  return (
    <QueryState
      query={track}
      loading={
        <Page title="Track">
          <SkeletonRows rows={6} height={80} />
        </Page>
      }
    >
      {(data) => <TrackContent track={data} />}
    </QueryState>
  );
}

function TrackContent({ track }: { readonly track: TrackDetail }) {
  const { mayChange } = useSession();
  return (
    <Page title={<TrackHead track={track} />} actions={<TrackActions track={track} mayChange={mayChange} />}>
      {track.hasAudio && <WaveformSection track={track} mayChange={mayChange} />}
      <div className={classes.columns}>
        <div className={classes.column}>
          <ValuesSection track={track} mayChange={mayChange} />
          {track.cues.length > 0 && <CueList track={track} />}
          <PrintSection track={track} mayChange={mayChange} />
          <Notes track={track} mayChange={mayChange} />
          <AudioSection track={track} mayChange={mayChange} />
          {track.analysis && <AnalysisFacts analysis={track.analysis} />}
          <ValueHistory track={track} mayChange={mayChange} />
        </div>
        <div className={classes.column}>
          <div id="compatible" className={classes.anchor}>
            <Compatible id={track.id} />
          </div>
          <UsedIn track={track} />
        </div>
      </div>
    </Page>
  );
}
