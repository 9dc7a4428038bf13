'use client';
import {
  IconBox,
  IconDisc,
  IconMicrophone,
  IconPlaylist,
  IconTag,
  IconVinyl,
  type Icon,
} from '@tabler/icons-react';
import { TrackTitle } from '../../../entities/track';
import type { Choice } from './choice';
import classes from './palette-dialog.module.css';

type Named = Exclude<Choice['kind'], 'command' | 'track'>;

const KINDS: Readonly<Record<Named, { readonly icon: Icon; readonly name: string }>> = {
  release: { icon: IconDisc, name: 'Release' },
  artist: { icon: IconMicrophone, name: 'Artist' },
  label: { icon: IconTag, name: 'Label' },
  style: { icon: IconVinyl, name: 'Style' },
  playlist: { icon: IconPlaylist, name: 'Playlist' },
  crate: { icon: IconBox, name: 'Crate' },
};

export function ChoiceWords({ choice }: { readonly choice: Choice }) {
  if (choice.kind === 'track') return <TrackTitle track={choice.track} size={30} />;
  const [ChoiceIcon, label] =
    choice.kind === 'command'
      ? [choice.command.icon, choice.command.label]
      : [KINDS[choice.kind].icon, choice.label];
  return (
    <span className={classes.command}>
      <ChoiceIcon size={18} stroke={1.6} aria-hidden />
      <span className={classes.label}>
        {label}
        {'about' in choice && choice.about && <span className={classes.about}>{choice.about}</span>}
      </span>
      {choice.kind !== 'command' && <span className={classes.kind}>{KINDS[choice.kind].name}</span>}
    </span>
  );
}
