'use client';
import { ActionIcon, Button, NumberInput, Select } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { Section } from '../../../ui/page';
import type { QuotaForm } from '../hooks/generate-form';
import type { FormSectionProps } from './form-section';
import classes from './generate.module.css';

interface QuotasSectionProps extends FormSectionProps {
  /** Tags and folders of the library. */
  readonly crates: readonly string[];
}

const KINDS = [
  { value: 'each:artist', label: 'of each artist, at most' },
  { value: 'each:label', label: 'of each label, at most' },
  { value: 'each:release', label: 'of each record, at most' },
  { value: 'each:crate', label: 'of each crate, tag or folder, at most' },
  { value: 'least', label: 'of one crate, tag or folder, at least' },
  { value: 'most', label: 'of one crate, tag or folder, at most' },
];

const keyOf = (quota: QuotaForm): string => (quota.kind === 'each' ? `each:${quota.each}` : quota.kind);

function quotaOf(key: string | null, count: number, crate: string): QuotaForm {
  const each = key?.split(':')[1];
  if (each === 'artist' || each === 'label' || each === 'release' || each === 'crate')
    return { kind: 'each', each, count: Math.max(1, count) };
  return { kind: key === 'most' ? 'most' : 'least', crate, count };
}

/** How many of what: at most one a label, at least five from a crate. */
export function QuotasSection({ form, onChange, crates }: QuotasSectionProps) {
  const { quotas } = form;
  const change = (index: number, quota: QuotaForm) =>
    onChange({ quotas: quotas.map((old, at) => (at === index ? quota : old)) });
  return (
    <Section
      title="Quotas"
      about="How many of what. They are kept, or the answer says why they cannot be."
      actions={
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={15} />}
          onClick={() => onChange({ quotas: [...quotas, { kind: 'each', each: 'artist', count: 1 }] })}
        >
          Add a quota
        </Button>
      }
    >
      {quotas.map((quota, index) => (
        <div key={index} className={classes.row}>
          <Select
            flex={1}
            miw={190}
            aria-label="What is counted"
            allowDeselect={false}
            data={KINDS}
            value={keyOf(quota)}
            onChange={(key) =>
              change(
                index,
                quotaOf(key, quota.count, quota.kind === 'each' ? (crates[0] ?? '') : quota.crate),
              )
            }
          />
          <NumberInput
            w={80}
            aria-label="How many"
            min={quota.kind === 'each' ? 1 : 0}
            max={500}
            allowDecimal={false}
            value={quota.count}
            onChange={(count) => typeof count === 'number' && change(index, { ...quota, count })}
          />
          {quota.kind !== 'each' && (
            <Select
              flex={1}
              miw={140}
              searchable
              aria-label="Which crate, tag or folder"
              placeholder="Tag or folder"
              data={[...crates]}
              value={quota.crate || null}
              onChange={(crate) => change(index, { ...quota, crate: crate ?? '' })}
            />
          )}
          <ActionIcon
            aria-label="Remove this quota"
            onClick={() => onChange({ quotas: quotas.filter((_, at) => at !== index) })}
          >
            <IconX size={16} />
          </ActionIcon>
        </div>
      ))}
    </Section>
  );
}
