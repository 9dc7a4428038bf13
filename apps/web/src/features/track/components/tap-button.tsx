'use client';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { addTap, tappedBpm } from '../tempo/tap-tempo';

interface TapButtonProps {
  readonly onUse: (bpm: number) => void;
}

/** Tap along with the music; from the fourth tap on it says a tempo, which a press on “Use” makes yours. */
export function TapButton({ onUse }: TapButtonProps) {
  const [taps, setTaps] = useState<readonly number[]>([]);
  const bpm = tappedBpm(taps);
  const usable = bpm !== null && bpm >= 40 && bpm <= 220;
  const onTap = (event: { readonly timeStamp: number }) => setTaps((now) => addTap(now, event.timeStamp));
  return (
    <>
      <Button size="compact-sm" variant="default" onClick={onTap}>
        Tap{taps.length > 0 && bpm === null && ` ${taps.length}`}
      </Button>
      {usable && (
        <Button
          size="compact-sm"
          variant="light"
          onClick={() => {
            onUse(bpm);
            setTaps([]);
          }}
        >
          Use {bpm}
        </Button>
      )}
    </>
  );
}
