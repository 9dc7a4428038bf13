'use client';
import { Alert, Button, Group, TextInput } from '@mantine/core';
import type { TrackDetail } from '@segue/shared/contracts/http';
import { IconDownload } from '@tabler/icons-react';
import { useState } from 'react';
import { GetAudioButton, PolicyLine } from '../../../entities/fetching';
import { formatBytes, formatDate, formatDuration, formatPercent } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { DropZone } from '../../../ui/drop-zone';
import { Section } from '../../../ui/page';
import { useDownloadTrack, useRemoveAudio, useUploadAudio } from '../api/track-actions';
import classes from './track-page.module.css';

interface AudioSectionProps {
  readonly track: TrackDetail;
  readonly mayChange: boolean;
}

/** The file a track plays from; without one, the ways to get it. */
export function AudioSection({ track, mayChange }: AudioSectionProps) {
  if (track.audio) return <AudioFacts track={track} mayChange={mayChange} />;
  return (
    <Section title="Audio" about="This track has no audio yet. With it, it can be played and analysed.">
      {mayChange && <GetAudio id={track.id} />}
    </Section>
  );
}

function AudioFacts({ track, mayChange }: AudioSectionProps) {
  const confirm = useConfirm();
  const remove = useRemoveAudio(track.id);
  const { audio } = track;
  if (!audio) return null;
  const onRemove = async () => {
    const yes = await confirm({
      title: 'Take the audio away?',
      text: 'The track loses its audio. The stored file itself stays where it is.',
      action: 'Take it away',
    });
    if (yes) remove.mutate();
  };
  const facts = [
    ['File', audio.fileName],
    ['Format', audio.mime],
    ['Size', formatBytes(audio.sizeBytes)],
    ['Length', audio.durationSeconds === null ? null : formatDuration(audio.durationSeconds)],
    ['Came by', audio.source],
    ['Matched by', audio.matchedBy],
    ['Match', audio.distance === null ? null : `${formatPercent(1 - audio.distance)} alike`],
  ] as const;
  return (
    <Section
      title="Audio"
      actions={
        mayChange && (
          <Button size="xs" variant="default" loading={remove.isPending} onClick={() => void onRemove()}>
            Take away
          </Button>
        )
      }
    >
      {audio.missingSince !== null && (
        <Alert
          variant="outline"
          color="yellow"
          title={`File missing since ${formatDate(audio.missingSince)}`}
        >
          It is no longer in the folder that it is read from, so it is not played, and left out of exports.
          Put it back and it is found again when the folder is scanned; or take it away and give the track
          another.
        </Alert>
      )}
      <dl className={classes.facts}>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </Section>
  );
}

function GetAudio({ id }: { readonly id: string }) {
  const upload = useUploadAudio(id);
  const download = useDownloadTrack(id);
  const [url, setUrl] = useState('');
  return (
    <>
      <DropZone
        title="Drop an audio file here, or choose it"
        text="MP3, FLAC, WAV, AIFF, M4A, OGG"
        accept="audio/*"
        progress={upload.progress}
        onFile={(file) => upload.mutate(file)}
      />
      <Group gap="xs" align="flex-end" wrap="nowrap">
        <TextInput
          flex={1}
          type="url"
          label="Or fetch it from an address"
          placeholder="https://"
          value={url}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        <Button
          variant="default"
          leftSection={<IconDownload size={16} />}
          loading={download.isPending}
          disabled={url.trim() === ''}
          onClick={() => download.mutate(url.trim())}
        >
          Fetch
        </Button>
      </Group>
      <Group gap="xs">
        <GetAudioButton wish={{ trackIds: [id] }} label="Look for it at your sources" />
      </Group>
      <PolicyLine />
    </>
  );
}
