'use client';
import { Button, Select } from '@mantine/core';
import { CURVE_TEMPLATES, type CurveTemplate } from '@segue/shared/domain/mixing';
import { Section } from '../../../ui/page';
import { curveOf } from '../hooks/generate-form';
import { CurveEditor } from './curve-editor';
import type { FormSectionProps } from './form-section';
import classes from './generate.module.css';

const NAMES: Readonly<Record<CurveTemplate, string>> = {
  'classic-arc': 'Classic arc',
  'double-peak': 'Two peaks',
  'slow-burn': 'Slow burn',
  opening: 'Opening set',
  closing: 'Closing set',
  marathon: 'All night',
  flat: 'Steady',
};

const isTemplate = (name: string | null): name is CurveTemplate => name !== null && name in CURVE_TEMPLATES;

/** The wished course of energy over the set, from a shape to start with. */
export function CurveSection({ form, onChange }: FormSectionProps) {
  return (
    <Section
      title="Energy"
      about={
        form.curve
          ? 'Drag the points, or move them with the arrow keys.'
          : 'No target: it goes where the music goes.'
      }
      actions={
        form.curve && (
          <Button size="xs" variant="default" onClick={() => onChange({ curve: null })}>
            No target
          </Button>
        )
      }
    >
      <Select
        aria-label="Start from a shape"
        placeholder="Start from a shape"
        value={null}
        data={Object.entries(NAMES).map(([value, label]) => ({ value, label }))}
        onChange={(name) => isTemplate(name) && onChange({ curve: curveOf(name) })}
      />
      {form.curve ? (
        <CurveEditor points={form.curve} onChange={(curve) => onChange({ curve })} />
      ) : (
        <p className={classes.quiet}>Energy needs analysed tracks; others count as unknown.</p>
      )}
    </Section>
  );
}
