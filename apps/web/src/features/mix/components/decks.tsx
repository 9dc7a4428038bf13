'use client';
import type { TrackHearing } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { TransitionDot, TransitionTerms } from '../../../entities/transition';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { transitionQuery } from '../api/mix-queries';
import { useBlendPlayer } from '../hooks/use-blend-player';
import { useMix } from '../hooks/use-mix';
import { useMixKeys } from '../hooks/use-mix-keys';
import { Deck } from './deck';
import { MixControls } from './mix-controls';
import { missingWords } from './mix-words';
import classes from './mix.module.css';

interface DecksProps {
  readonly from: TrackHearing;
  readonly to: TrackHearing;
}

/** Both waveforms over each other, beat on beat, and everything that can be set on them. */
export function Decks({ from, to }: DecksProps) {
  const mix = useMix(from, to);
  const playing = useBlendPlayer(from, to, mix.blend, mix.setting);
  const transition = useQuery(transitionQuery(from.track.id, to.track.id));
  useMixKeys(mix, playing);
  const { setting, blend, change } = mix;
  const missing = missingWords(from, to);
  const moving = playing.state === 'playing';
  return (
    <>
      {missing.map((sentence) => (
        <p key={sentence} className={classes.missing} role="note">
          {sentence}
        </p>
      ))}
      <section aria-label="Decks" className={classes.decks}>
        <Deck
          side="out"
          hearing={from}
          deck={blend.from}
          seconds={blend.seconds}
          pitch={setting.pitch}
          keyLock={setting.keyLock}
          moving={moving}
          wallNow={playing.wallNow}
          onPoint={(out) => change({ out })}
        />
        <Deck
          side="in"
          hearing={to}
          deck={blend.to}
          seconds={blend.seconds}
          pitch={(blend.to.rate - 1) * 100}
          keyLock={setting.keyLock}
          moving={moving}
          wallNow={playing.wallNow}
          onPoint={(point) => change({ in: point })}
        />
      </section>
      <MixControls mix={mix} playing={playing} ready={from.track.hasAudio && to.track.hasAudio} />
      <Section title="Why it fits, or not">
        <QueryState query={transition} loading={<SkeletonRows rows={4} height={28} />}>
          {(data) => (
            <>
              <p className={classes.sentence}>
                <TransitionDot score={data.score} /> {data.sentence}
              </p>
              <TransitionTerms transition={data} />
            </>
          )}
        </QueryState>
      </Section>
    </>
  );
}
