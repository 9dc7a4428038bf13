'use client';
import type { Api, RouteRequest, TrackDetail } from '@segue/shared/contracts/http';
import { Energy, Rating, useUpdateTrack } from '../../../entities/track';
import { KeyBadge } from '../../../entities/key';
import { formatBpm } from '../../../lib/format';
import { Section } from '../../../ui/page';
import { toastUndo } from '../../../ui/toast';
import { BpmEditor } from './bpm-editor';
import { EnergyEditor } from './energy-editor';
import { KeyEditor } from './key-editor';
import { OtherTempos, SecondKey } from './other-readings';
import { TagsEditor } from './tags-editor';
import { TapButton } from './tap-button';
import { ValueBlock } from './value-block';
import classes from './values-section.module.css';

interface ValuesSectionProps {
  readonly track: TrackDetail;
  readonly mayChange: boolean;
}

type Correction = RouteRequest<Api['tracks']['update']>['body'];

/** Tempo, key, energy: what counts, who says so, and a way to correct it. Your word wins. */
export function ValuesSection({ track, mayChange }: ValuesSectionProps) {
  const { mutate } = useUpdateTrack();
  const save = (body: Correction) => mutate({ params: { id: track.id }, body });
  const correct = (what: string, body: Correction, back: Correction) => {
    save(body);
    toastUndo(`${what} corrected.`, () => save(back));
  };
  const ownBpm = track.values.bpm.find(({ source }) => source === 'user')?.value ?? null;
  const ownKey = track.values.key.find(({ source }) => source === 'user')?.value ?? null;
  const ownEnergy = track.values.energy.find(({ source }) => source === 'user')?.value ?? null;
  const setBpm = (bpm: number | null) => correct('BPM', { bpm }, { bpm: ownBpm });
  const setKey = (key: TrackDetail['key']) => correct('Key', { key }, { key: ownKey });
  const setEnergy = (energy: number | null) => correct('Energy', { energy }, { energy: ownEnergy });
  return (
    <Section title="Values">
      <div className={classes.blocks}>
        <ValueBlock
          label="BPM"
          shown={track.bpm === null ? '–' : formatBpm(track.bpm)}
          sources={track.values.bpm}
          render={formatBpm}
          onUse={mayChange ? setBpm : null}
          editor={
            mayChange && (
              <>
                <BpmEditor value={track.bpm} onChange={setBpm} />
                <div className={classes.editor}>
                  <TapButton onUse={setBpm} />
                </div>
              </>
            )
          }
          suggestions={mayChange && <OtherTempos track={track} onUse={setBpm} />}
        />
        <ValueBlock
          label="Key"
          shown={<KeyBadge value={track.key} />}
          sources={track.values.key}
          render={(key) => <KeyBadge value={key} />}
          onUse={mayChange ? setKey : null}
          editor={mayChange && <KeyEditor value={track.key} onChange={setKey} />}
          suggestions={mayChange && <SecondKey track={track} onUse={setKey} />}
        />
        <ValueBlock
          label="Energy"
          shown={<Energy value={track.energy} estimated={track.energyEstimated} />}
          sources={track.values.energy}
          render={(energy) => String(Math.round(energy))}
          onUse={mayChange ? setEnergy : null}
          editor={mayChange && <EnergyEditor value={track.energy} onChange={setEnergy} />}
        />
      </div>
      <div className={classes.own}>
        <div>
          <h3 className={classes.label}>Your rating</h3>
          <Rating value={track.rating} disabled={!mayChange} onChange={(rating) => save({ rating })} />
        </div>
        <TagsEditor tags={track.tags} disabled={!mayChange} onChange={(tags) => save({ tags })} />
      </div>
    </Section>
  );
}
