'use client';
import { Switch } from '@mantine/core';
import type { Friend, Shares } from '@segue/shared/contracts/http';
import { useShare } from '../api/friends';
import classes from './people.module.css';

interface ShareSwitchesProps {
  readonly friend: Friend;
  readonly disabled: boolean;
}

/** What can be shown, in plain words. */
const SHARES: readonly { readonly share: keyof Shares; readonly label: string; readonly about: string }[] = [
  { share: 'collection', label: 'My records', about: 'They can search your collection.' },
  { share: 'ratings', label: 'My ratings', about: 'They see the stars that you gave.' },
  { share: 'playlists', label: 'My playlists', about: 'They can open your playlists.' },
  { share: 'audio', label: 'My audio', about: 'They can listen to your files, not take them away.' },
];

/** What this friend may see of you, and what they let you see. */
export function ShareSwitches({ friend, disabled }: ShareSwitchesProps) {
  const { mutate, isPending } = useShare();
  const shown = SHARES.filter(({ share }) => friend.received[share]).map(({ label }) =>
    label.replace('My', 'their'),
  );
  return (
    <fieldset className={classes.shares}>
      <legend className={classes.legend}>{friend.person.name} may see</legend>
      {SHARES.map(({ share, label, about }) => (
        <Switch
          key={share}
          label={label}
          description={about}
          disabled={disabled || isPending}
          checked={friend.given[share]}
          onChange={(event) =>
            mutate({ params: { id: friend.id }, body: { [share]: event.currentTarget.checked } })
          }
        />
      ))}
      <p className={classes.about}>
        {shown.length > 0 ? `You see ${shown.join(', ')}.` : 'They show you nothing yet.'}
      </p>
    </fieldset>
  );
}
