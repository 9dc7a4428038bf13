'use client';
import { Button, SegmentedControl, Select, Slider, Switch } from '@mantine/core';
import {
  IconChevronLeft,
  IconChevronRight,
  IconChevronsLeft,
  IconChevronsRight,
  IconPlayerPlayFilled,
  IconPlayerStopFilled,
} from '@tabler/icons-react';
import type { BlendPlaying } from '../hooks/use-blend-player';
import { BAR_CHOICES, RANGES, type Mix } from '../hooks/use-mix';
import { NudgeButton } from './nudge-button';
import { apartWords, percentWords } from './mix-words';
import classes from './mix.module.css';

interface MixControlsProps {
  readonly mix: Mix;
  readonly playing: BlendPlaying;
  /** Both have audio. */
  readonly ready: boolean;
}

export function MixControls({ mix, playing, ready }: MixControlsProps) {
  const { setting, change, nudge, movePoint, fit, apartMs } = mix;
  const { pitch, range, keyLock, loop, bars } = setting;
  const still = playing.state === 'still';
  return (
    <section aria-label="Blend" className={classes.controls}>
      <div className={classes.group}>
        <Button
          disabled={!ready}
          loading={playing.state === 'loading'}
          leftSection={still ? <IconPlayerPlayFilled size={17} /> : <IconPlayerStopFilled size={17} />}
          onClick={playing.toggle}
        >
          {still ? 'Play the blend' : 'Stop'}
        </Button>
        <Switch
          label="Loop"
          checked={loop}
          onChange={(event) => change({ loop: event.currentTarget.checked })}
        />
        <Switch
          label="Key lock"
          checked={keyLock}
          onChange={(event) => change({ keyLock: event.currentTarget.checked })}
        />
      </div>
      <div className={classes.group}>
        <span className={classes.label} id="blend-bars">
          Bars
        </span>
        <SegmentedControl
          aria-labelledby="blend-bars"
          size="xs"
          value={String(bars)}
          data={BAR_CHOICES.map(String)}
          onChange={(value) => change({ bars: Number(value) })}
        />
        <span className={classes.label}>Mix-out</span>
        <NudgeButton
          label="Mix-out a bar earlier"
          icon={IconChevronLeft}
          onPress={() => movePoint('out', -1)}
        />
        <NudgeButton
          label="Mix-out a bar later"
          icon={IconChevronRight}
          onPress={() => movePoint('out', 1)}
        />
        <span className={classes.label}>Mix-in</span>
        <NudgeButton
          label="Mix-in a bar earlier"
          icon={IconChevronLeft}
          onPress={() => movePoint('in', -1)}
        />
        <NudgeButton label="Mix-in a bar later" icon={IconChevronRight} onPress={() => movePoint('in', 1)} />
      </div>
      <div className={classes.group}>
        <span className={classes.label}>Nudge the second deck</span>
        <NudgeButton
          label="A beat earlier in its track"
          icon={IconChevronsLeft}
          onPress={() => nudge({ beats: -1 })}
        />
        <NudgeButton label="5 ms earlier" icon={IconChevronLeft} onPress={() => nudge({ ms: -5 })} />
        <NudgeButton label="5 ms later" icon={IconChevronRight} onPress={() => nudge({ ms: 5 })} />
        <NudgeButton
          label="A beat later in its track"
          icon={IconChevronsRight}
          onPress={() => nudge({ beats: 1 })}
        />
        <span role="status" className={classes.apart}>
          {apartWords(apartMs)}
        </span>
      </div>
      <div className={classes.pitch}>
        <span className={classes.label}>Pitch {percentWords(pitch)}</span>
        <Slider
          className={classes.slider}
          min={-range}
          max={range}
          step={0.1}
          label={null}
          value={pitch}
          marks={[{ value: 0 }]}
          thumbLabel="Pitch of the first deck"
          onChange={(value) => change({ pitch: value })}
        />
        <Select
          aria-label="Range of the decks"
          size="xs"
          w={92}
          allowDeselect={false}
          value={String(range)}
          data={RANGES.map((value) => ({ value: String(value), label: `± ${value} %` }))}
          onChange={(value) => change({ range: Number(value), pitch: 0 })}
        />
      </div>
      {fit && !fit.withinRange && (
        <p className={classes.warning} role="status">
          The second deck would need {percentWords(fit.pitchPercent)}: beyond ± {range} %, so the beats drift
          apart.
        </p>
      )}
      {fit?.withinRange && fit.ratio !== 1 && (
        <p className={classes.hint}>
          Counted at {fit.ratio === 2 ? 'double' : 'half'} time against the first deck.
        </p>
      )}
      {playing.error && (
        <p className={classes.warning} role="alert">
          {playing.error}
        </p>
      )}
    </section>
  );
}
