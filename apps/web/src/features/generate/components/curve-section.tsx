'use client';
import { Button, Select } from '@mantine/core';
import { ENERGY_SCALE, isTemplate, shapeOf, SHAPES } from '../../../entities/set-curve';
import { CurveEditor, type CurvePoint, type CurveScale } from '../../../ui/curve-editor';
import { Section } from '../../../ui/page';
import { bpmScale, USUAL_BPM } from '../hooks/generate-form';
import type { FormSectionProps } from './form-section';
import classes from './generate.module.css';

/** The wished course of energy over the set. */
export function EnergySection({ form, onChange }: FormSectionProps) {
  return (
    <CurveSection
      title="Energy"
      none="No target: it goes where the music goes. Energy needs analysed tracks; others count as unknown."
      points={form.energyCurve}
      scale={ENERGY_SCALE}
      over={[ENERGY_SCALE.low, ENERGY_SCALE.high]}
      lines={[1, 4, 7, 10]}
      onChange={(energyCurve) => onChange({ energyCurve })}
    />
  );
}

/** The wished course of tempo, within the pool's range where it has one. */
export function TempoSection({ form, onChange }: FormSectionProps) {
  const scale = bpmScale(form.bpm);
  const [low, high] = form.bpm ?? USUAL_BPM;
  return (
    <CurveSection
      title="BPM"
      none="No target: tempo moves as far as the decks pitch."
      points={form.bpmCurve}
      scale={scale}
      over={[low, high]}
      lines={[scale.low, low, high, scale.high]}
      onChange={(bpmCurve) => onChange({ bpmCurve })}
    />
  );
}

interface CurveSectionProps {
  readonly title: string;
  readonly none: string;
  readonly points: readonly CurvePoint[] | null;
  readonly scale: CurveScale;
  /** What a shape is laid over. */
  readonly over: readonly [number, number];
  readonly lines: readonly number[];
  readonly onChange: (points: CurvePoint[] | null) => void;
}

/** A curve from a shape to start with, then drawn or dragged. */
function CurveSection({ title, none, points, scale, over, lines, onChange }: CurveSectionProps) {
  return (
    <Section
      title={title}
      about={points ? 'Drag the points, draw beside them, or use the arrow keys.' : none}
      actions={
        points && (
          <Button size="xs" variant="default" onClick={() => onChange(null)}>
            No target
          </Button>
        )
      }
    >
      <Select
        aria-label={`${title} from a shape`}
        placeholder="Start from a shape"
        value={null}
        data={SHAPES}
        onChange={(name) => isTemplate(name) && onChange(shapeOf(name, over[0], over[1]))}
      />
      {points && (
        <>
          <CurveEditor label={title} points={points} scale={scale} lines={lines} onChange={onChange} />
          <div className={classes.axis} aria-hidden>
            <span>start</span>
            <span>
              {scale.low} to {scale.high}
            </span>
            <span>end</span>
          </div>
        </>
      )}
    </Section>
  );
}
