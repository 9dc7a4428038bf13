'use client';
import type { Api, RouteRequest, TrackDetail } from '@segue/shared/contracts/http';
import { parseDuration } from '@segue/shared/domain/music';
import { useUpdateTrack } from '../../../entities/track';
import { formatDuration } from '../../../lib/format';
import { BackTo, InPlaceText } from '../../../ui/in-place';
import { Section } from '../../../ui/page';
import classes from './track-page.module.css';

interface PrintSectionProps {
  readonly track: TrackDetail;
  readonly mayChange: boolean;
}

type Correction = RouteRequest<Api['tracks']['update']>['body'];

interface PrintField {
  readonly field: 'title' | 'artist' | 'position' | 'durationSeconds';
  readonly label: string;
  readonly value: (track: TrackDetail) => string;
  readonly problem?: (text: string) => string | null;
  readonly correction: (text: string) => Correction;
}

const needed = (what: string) => (text: string) => (text === '' ? `A track has ${what}.` : null);

const FIELDS: readonly PrintField[] = [
  {
    field: 'title',
    label: 'Title',
    value: ({ title }) => title,
    problem: needed('a title'),
    correction: (title) => ({ title }),
  },
  {
    field: 'artist',
    label: 'Artist',
    value: ({ artist }) => artist,
    problem: needed('an artist'),
    correction: (artist) => ({ artist }),
  },
  {
    field: 'position',
    label: 'Position',
    value: ({ position }) => position,
    correction: (position) => ({ position }),
  },
  {
    field: 'durationSeconds',
    label: 'Length',
    value: ({ durationSeconds }) => (durationSeconds === null ? '' : formatDuration(durationSeconds)),
    problem: (text) => (parseDuration(text) === null ? 'A length is a time such as 7:35.' : null),
    correction: (text) => ({ durationSeconds: parseDuration(text) }),
  },
];

/** What the sleeve says of the track, to say better. */
export function PrintSection({ track, mayChange }: PrintSectionProps) {
  const { mutate } = useUpdateTrack();
  const save = (body: Correction) => mutate({ params: { id: track.id }, body });
  return (
    <Section title="On the sleeve" {...(mayChange && { about: 'Press a value to edit it. Your word wins.' })}>
      <dl className={classes.facts}>
        {FIELDS.map(({ field, label, value, problem, correction }) => {
          const edit = track.edited.find((one) => one.field === field);
          return (
            <div key={field}>
              <dt>{label}</dt>
              <dd>
                <InPlaceText
                  label={label}
                  value={value(track)}
                  disabled={!mayChange}
                  {...(problem && { problem })}
                  onSave={(text) => save(correction(text))}
                />
                {mayChange && edit && (
                  <BackTo
                    whose="the catalogue’s"
                    field={label.toLowerCase()}
                    value={field === 'durationSeconds' ? lengthText(edit.catalogue) : edit.catalogue}
                    onBack={() => save({ [field]: null })}
                  />
                )}
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}

/** The catalogue's length comes as a text of seconds. */
const lengthText = (seconds: string): string =>
  Number(seconds) > 0 ? formatDuration(Number(seconds)) : seconds;
