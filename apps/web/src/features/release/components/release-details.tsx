'use client';
import type { Release } from '@segue/shared/contracts/http';
import type { ReactNode } from 'react';
import { BackTo, InPlaceTags, InPlaceText } from '../../../ui/in-place';
import { Section } from '../../../ui/page';
import { useEditRelease } from '../api/edit-release';
import { TEXT_FIELDS, TAG_FIELDS, yearProblem, type EditedField } from './detail-fields';
import classes from './release-details.module.css';

interface ReleaseDetailsProps {
  readonly release: Release;
  readonly mayChange: boolean;
}

/** What the sleeve says. Press a value to say it better; your word stays whatever a sync brings. */
export function ReleaseDetails({ release, mayChange }: ReleaseDetailsProps) {
  const { mutate } = useEditRelease(release.id);
  const edited = new Map(release.edited.map(({ field, catalogue }) => [field, catalogue]));
  const fact = (field: EditedField, label: string, value: ReactNode) => (
    <div key={field}>
      <dt>{label}</dt>
      <dd>
        {value}
        {mayChange && edited.has(field) && (
          <BackTo
            whose="Discogs’"
            field={label.toLowerCase()}
            value={edited.get(field) ?? null}
            onBack={() => mutate({ [field]: null })}
          />
        )}
      </dd>
    </div>
  );
  return (
    <Section title="Details" {...(mayChange && { about: 'Press a value to edit it. Your word wins.' })}>
      <dl className={classes.facts}>
        {TEXT_FIELDS.map(({ field, label, required }) =>
          fact(
            field,
            label,
            <InPlaceText
              label={label}
              value={release[field] ?? ''}
              disabled={!mayChange}
              problem={(text) => (required && text === '' ? `A release has a ${label.toLowerCase()}.` : null)}
              onSave={(text) => mutate({ [field]: text })}
            />,
          ),
        )}
        {fact(
          'year',
          'Year',
          <InPlaceText
            label="Year"
            value={release.year === null ? '' : String(release.year)}
            inputMode="numeric"
            disabled={!mayChange}
            problem={yearProblem}
            onSave={(text) => mutate({ year: Number(text) })}
          />,
        )}
        {TAG_FIELDS.map(({ field, label, most }) =>
          fact(
            field,
            label,
            <InPlaceTags
              label={label}
              values={release[field]}
              most={most}
              disabled={!mayChange}
              onSave={(values) => mutate({ [field]: values })}
            />,
          ),
        )}
        {release.identifiers.map(({ type, value }) => (
          <div key={`${type} ${value}`}>
            <dt>{type}</dt>
            <dd className={classes.identifier}>{value}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}
