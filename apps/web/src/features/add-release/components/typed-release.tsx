'use client';
import { Autocomplete, Button, NumberInput, TextInput } from '@mantine/core';
import { useRouter } from 'next/navigation';
import { useState, type SubmitEvent } from 'react';
import { Section } from '../../../ui/page';
import { useAddRelease } from '../api/catalogue';
import { emptyTrack, isLength, namedTracks } from '../hooks/typed-tracks';
import { TypedTracks } from './typed-tracks-form';
import classes from './add-release.module.css';

const FORMATS = ['Vinyl', '12"', 'LP', '7"', 'CD', 'Cassette', 'File'];
const EMPTY = {
  title: '',
  artist: '',
  label: '',
  catalogNumber: '',
  format: 'Vinyl',
  year: '' as number | '',
};

/** A record that no catalogue has: a white label, a dubplate, your own. */
export function TypedRelease() {
  const router = useRouter();
  const add = useAddRelease();
  const [fields, setFields] = useState(EMPTY);
  const [tracks, setTracks] = useState([emptyTrack(undefined)]);
  const set = (patch: Partial<typeof EMPTY>) => setFields((now) => ({ ...now, ...patch }));
  const field = (name: 'title' | 'artist' | 'label' | 'catalogNumber', label: string) => ({
    label,
    value: fields[name],
    onChange: ({ currentTarget: { value } }: { currentTarget: { value: string } }) => set({ [name]: value }),
  });
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    const typed = { ...fields, year: fields.year === '' ? null : fields.year, tracks: namedTracks(tracks) };
    add.mutate({ typed }, { onSuccess: ({ id }) => router.push(`/releases/${id}`) });
  };
  return (
    <form onSubmit={onSubmit} className={classes.typed}>
      <Section title="The record">
        <div className={classes.fields}>
          <TextInput {...field('title', 'Title')} required maxLength={500} />
          <TextInput {...field('artist', 'Artist')} required maxLength={500} />
          <TextInput {...field('label', 'Label')} maxLength={500} placeholder="White label" />
          <TextInput {...field('catalogNumber', 'Catalogue number')} maxLength={200} />
          <NumberInput
            label="Year"
            hideControls
            min={1860}
            max={2100}
            allowDecimal={false}
            value={fields.year}
            onChange={(value) => set({ year: typeof value === 'number' ? value : '' })}
          />
          <Autocomplete
            size="sm"
            label="Format"
            data={FORMATS}
            maxLength={300}
            value={fields.format}
            onChange={(format) => set({ format })}
          />
        </div>
      </Section>
      <TypedTracks tracks={tracks} onChange={setTracks} />
      <Button
        type="submit"
        className={classes.submit ?? ''}
        loading={add.isPending}
        disabled={!tracks.every(({ length }) => isLength(length))}
      >
        Add to my collection
      </Button>
    </form>
  );
}
