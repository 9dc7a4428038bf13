'use client';
import { Button, Menu } from '@mantine/core';
import type { TrackDetail } from '@segue/shared/contracts/http';
import {
  IconChevronDown,
  IconPlayerTrackNext,
  IconPlaylistAdd,
  IconRefresh,
  IconWand,
  IconWaveSine,
} from '@tabler/icons-react';
import Link from 'next/link';
import { WriteTagsButton } from '../../../entities/tags';
import { addToQueue, PlayButton, playItemOf, playNext, PreviewButton } from '../../../entities/transport';
import { useAnalyseTrack } from '../api/track-actions';

interface TrackActionsProps {
  readonly track: TrackDetail;
  readonly mayChange: boolean;
}

export function TrackActions({ track, mayChange }: TrackActionsProps) {
  const analyse = useAnalyseTrack(track.id);
  return (
    <>
      {track.hasAudio && <PlayButton item={playItemOf(track)} size={36} />}
      {!track.hasAudio && <PreviewButton track={track} />}
      {mayChange && track.hasAudio && !track.analysis && (
        <Button
          leftSection={<IconWaveSine size={17} />}
          loading={analyse.isPending}
          onClick={() => analyse.mutate(false)}
        >
          Analyse
        </Button>
      )}
      {mayChange && (
        <Button
          component={Link}
          href={`/generate?seeds=${track.id}`}
          variant="default"
          leftSection={<IconWand size={17} />}
        >
          Start a playlist here
        </Button>
      )}
      {mayChange && track.hasAudio && <WriteTagsButton trackIds={[track.id]} />}
      {track.hasAudio && (
        <Menu>
          <Menu.Target>
            <Button variant="default" rightSection={<IconChevronDown size={15} />}>
              More
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item
              leftSection={<IconPlayerTrackNext size={16} />}
              onClick={() => playNext(playItemOf(track))}
            >
              Play next
            </Menu.Item>
            <Menu.Item
              leftSection={<IconPlaylistAdd size={16} />}
              onClick={() => addToQueue(playItemOf(track))}
            >
              Add to the queue
            </Menu.Item>
            {mayChange && track.analysis && (
              <Menu.Item leftSection={<IconRefresh size={16} />} onClick={() => analyse.mutate(true)}>
                Analyse again
              </Menu.Item>
            )}
          </Menu.Dropdown>
        </Menu>
      )}
    </>
  );
}
