'use client';
import { Textarea } from '@mantine/core';
import type { TrackDetail } from '@segue/shared/contracts/http';
import { useState } from 'react';
import { useUpdateTrack } from '../../../entities/track';
import { Section } from '../../../ui/page';

interface NotesProps {
  readonly track: TrackDetail;
  readonly mayChange: boolean;
}

/** A place for words; saved when the field is left. */
export function Notes({ track, mayChange }: NotesProps) {
  const { mutate } = useUpdateTrack();
  const [text, setText] = useState(track.notes);
  return (
    <Section title="Notes">
      <Textarea
        aria-label="Your notes"
        placeholder="Where it works, what to watch for"
        autosize
        minRows={2}
        maxRows={10}
        maxLength={10_000}
        disabled={!mayChange}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => text !== track.notes && mutate({ params: { id: track.id }, body: { notes: text } })}
      />
    </Section>
  );
}
