'use client';
import { Alert, Button } from '@mantine/core';
import { IconWand } from '@tabler/icons-react';
import { useRouter } from 'next/navigation';
import { useState, type SubmitEvent } from 'react';
import { useSession } from '../../../entities/session';
import { list, text, useUrlView, type Fields } from '../../../lib/url-state';
import { Page, Section } from '../../../ui/page';
import { useGenerate } from '../api/generate';
import { generateBody } from '../hooks/generate-body';
import { EMPTY_FORM, type GenerateForm } from '../hooks/generate-form';
import { Advanced } from './advanced';
import { EnergySection } from './curve-section';
import { LengthSection } from './length-section';
import { PoolSection } from './pool-section';
import { SeedPlace } from './seed-place';
import { TrackPicker } from './track-picker';
import classes from './generate.module.css';

const FIELDS: Fields<{ readonly seeds: readonly string[]; readonly crate: string }> = {
  seeds: list,
  crate: text,
};

/** Everything a set is asked for, then one button. */
export function Generate() {
  const router = useRouter();
  const { mayChange } = useSession();
  const { view, go } = useUrlView(FIELDS);
  const [form, setForm] = useState(EMPTY_FORM);
  const generate = useGenerate();
  const change = (patch: Partial<GenerateForm>) => setForm((now) => ({ ...now, ...patch }));
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    generate.mutate(generateBody(form, view.seeds, view.crate), {
      onSuccess: ({ run }) => router.push(`/generate/${run.id}`),
    });
  };
  const button = (
    <Button
      type="submit"
      leftSection={<IconWand size={17} />}
      loading={generate.isPending}
      disabled={!mayChange}
    >
      Generate
    </Button>
  );
  return (
    <form onSubmit={onSubmit}>
      <Page
        title="Generate a playlist"
        about="Say what must be in and what it may choose from. It tries thousands of orders and keeps what mixes."
        actions={button}
      >
        {generate.error && (
          <Alert color="red" title="It was not started">
            {generate.error.message}
          </Alert>
        )}
        <div className={classes.columns}>
          <div className={classes.column}>
            <Section title="Seeds" about="Tracks that must be in. None is fine too.">
              <TrackPicker
                label="Find a seed"
                chosen={view.seeds}
                onChange={(seeds) => go({ seeds })}
                more={(id, title) => <SeedPlace id={id} title={title} form={form} onChange={change} />}
              />
            </Section>
            <LengthSection form={form} onChange={change} />
            <EnergySection form={form} onChange={change} />
          </div>
          <div className={classes.column}>
            <PoolSection
              form={form}
              onChange={change}
              crate={view.crate}
              onCrate={(crate) => go({ crate })}
            />
          </div>
        </div>
        <Advanced form={form} onChange={change} />
      </Page>
    </form>
  );
}
