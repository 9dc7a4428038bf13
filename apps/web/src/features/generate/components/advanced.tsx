'use client';
import { Button, Collapse } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { cratesQuery } from '../../../entities/crate';
import { searchTracksQuery } from '../../../entities/track';
import { Section } from '../../../ui/page';
import { TempoSection } from './curve-section';
import { DecksSection } from './decks-section';
import type { FormSectionProps } from './form-section';
import classes from './generate.module.css';
import { OrderSection } from './order-section';
import { PhasesSection } from './phases-section';
import { QuotasSection } from './quotas-section';
import { TrackPicker } from './track-picker';

/** Everything that most sets do without, folded away. */
export function Advanced({ form, onChange }: FormSectionProps) {
  const [open, setOpen] = useState(false);
  const all = useQuery(searchTracksQuery({ limit: 0 }));
  const valuesOf = (facet: string) => all.data?.facets[facet]?.map(({ value }) => value) ?? [];
  const own = useQuery(cratesQuery());
  // A smart crate is a question, which a quota cannot count.
  const plain = (own.data?.items ?? []).flatMap(({ kind, name }) => (kind === 'plain' ? [name] : []));
  const crates = [...new Set([...plain, ...valuesOf('tag'), ...valuesOf('folder')])];
  return (
    <div>
      <Button
        variant="default"
        aria-expanded={open}
        rightSection={<IconChevronDown size={16} className={classes.chevron} data-open={open} />}
        onClick={() => setOpen(!open)}
      >
        Decks, phases, quotas and more
      </Button>
      <Collapse expanded={open}>
        <div className={classes.columns} data-folded>
          <div className={classes.column}>
            <DecksSection form={form} onChange={onChange} />
            <TempoSection form={form} onChange={onChange} />
            <OrderSection form={form} onChange={onChange} />
          </div>
          <div className={classes.column}>
            <PhasesSection form={form} onChange={onChange} styles={valuesOf('style')} />
            <QuotasSection form={form} onChange={onChange} crates={crates} />
            <Section title="Never in" about="Tracks that stay out of this set.">
              <TrackPicker
                label="Find a track to leave out"
                chosen={form.forbidden}
                onChange={(forbidden) => onChange({ forbidden })}
              />
            </Section>
          </div>
        </div>
      </Collapse>
    </div>
  );
}
