'use client';
import { Button, Checkbox, CopyButton, Group, NativeSelect, TextInput } from '@mantine/core';
import type { PlaylistLink } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { inBase } from '../../../lib/base-path';
import { countOf, formatDate } from '../../../lib/format';
import { linksQuery, useCreateLink, useRevokeLink } from '../api/links';
import { Dialog } from '../../../ui/dialog';
import classes from './leaving.module.css';

interface ShareDialogProps {
  readonly id: string;
  readonly opened: boolean;
  readonly onClose: () => void;
}

const DAYS = [
  { value: '7', label: 'for a week' },
  { value: '30', label: 'for 30 days' },
  { value: '365', label: 'for a year' },
  { value: '', label: 'until I take it back' },
];

/** Links by which anybody may look at this playlist. */
export function ShareDialog({ id, opened, onClose }: ShareDialogProps) {
  const links = useQuery({ ...linksQuery(id), enabled: opened });
  const open = links.data?.items.filter(({ state }) => state === 'open') ?? [];
  return (
    <Dialog title="Share by link" opened={opened} onClose={onClose} wide>
      <p className={classes.quiet}>
        Whoever has the link sees your name, the titles, covers, times and transitions of this playlist as it
        is then. No ratings, notes or tags, nothing else of your library.
      </p>
      <NewLink id={id} />
      {open.length > 0 && (
        <ul className={classes.list} aria-label="Open links">
          {open.map((link) => (
            <LinkRow key={link.id} id={id} link={link} />
          ))}
        </ul>
      )}
    </Dialog>
  );
}

function NewLink({ id }: { readonly id: string }) {
  const create = useCreateLink(id);
  const [note, setNote] = useState('');
  const [days, setDays] = useState('30');
  const [audio, setAudio] = useState(false);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    create.mutate({ note, audio, expiresInDays: days === '' ? null : Number(days) });
  };
  if (create.data) return <MadeLink path={create.data.path} onAnother={() => create.reset()} />;
  return (
    <form onSubmit={onSubmit} className={classes.form}>
      <TextInput
        label="For whom"
        description="Only you see this."
        maxLength={200}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <NativeSelect
        label="It is good"
        data={DAYS}
        value={days}
        onChange={(event) => setDays(event.currentTarget.value)}
      />
      <Checkbox
        label="Let them hear the audio, too"
        checked={audio}
        onChange={(event) => setAudio(event.currentTarget.checked)}
      />
      <Group justify="flex-end">
        <Button type="submit" loading={create.isPending}>
          Make link
        </Button>
      </Group>
    </form>
  );
}

function MadeLink({ path, onAnother }: { readonly path: string; readonly onAnother: () => void }) {
  const url = `${window.location.origin}${inBase(path)}`;
  return (
    <div className={classes.form}>
      <TextInput
        label="Your link"
        description="Copy it now: it is not shown again."
        readOnly
        value={url}
        onFocus={(event) => event.currentTarget.select()}
      />
      <Group justify="flex-end">
        <Button variant="default" onClick={onAnother}>
          Make another
        </Button>
        <CopyButton value={url}>
          {({ copied, copy }) => <Button onClick={copy}>{copied ? 'Copied' : 'Copy link'}</Button>}
        </CopyButton>
      </Group>
    </div>
  );
}

function LinkRow({ id, link }: { readonly id: string; readonly link: PlaylistLink }) {
  const revoke = useRevokeLink(id);
  const name = link.note || 'Link';
  const facts = [
    link.expiresAt === null ? 'good until you take it back' : `good until ${formatDate(link.expiresAt)}`,
    link.audio && 'lets hear',
    `opened ${countOf(link.opened, 'time')}`,
  ];
  return (
    <li className={classes.row}>
      <span className={classes.words}>
        {name}
        <span className={classes.about}>{facts.filter(Boolean).join(' · ')}</span>
      </span>
      <Button
        size="compact-sm"
        variant="default"
        loading={revoke.isPending}
        aria-label={`Take back ${name}, made ${formatDate(link.createdAt)}`}
        onClick={() => revoke.mutate(link.id)}
      >
        Take back
      </Button>
    </li>
  );
}
