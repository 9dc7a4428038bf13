'use client';
import { ActionIcon, Loader, Menu } from '@mantine/core';
import { useMediaQuery, useWindowEvent } from '@mantine/hooks';
import type { Release } from '@segue/shared/contracts/http';
import { IconArrowBackUp, IconCamera, IconPhotoUp } from '@tabler/icons-react';
import { useRef, useState, type DragEvent } from 'react';
import { Cover } from '../../../entities/cover';
import { useRemoveCover, useUploadCover } from '../api/edit-release';
import classes from './release-cover.module.css';

interface ReleaseCoverProps {
  readonly release: Release;
  readonly mayChange: boolean;
}

const ACCEPTED = 'image/jpeg,image/png,image/webp';

/** The first picture among what was dropped or pasted. */
const pictureOf = (transfer: DataTransfer | null): File | undefined =>
  [...(transfer?.files ?? [])].find(({ type }) => type.startsWith('image/'));

/** The sleeve; another picture can be dropped on it, pasted on the page, or chosen. */
export function ReleaseCover({ release, mayChange }: ReleaseCoverProps) {
  const phone = useMediaQuery('(max-width: 720px)', false, { getInitialValueInEffect: false });
  const upload = useUploadCover(release.id);
  const [over, setOver] = useState(false);
  const take = (file: File | undefined) => {
    if (file && mayChange) upload.mutate(file);
  };
  useWindowEvent('paste', (event) => take(pictureOf(event.clipboardData)));
  const url = release.coverUrl ?? release.thumbUrl;
  const cover = <Cover key={url} title={release.title} url={url} size={phone ? 96 : 168} />;
  if (!mayChange) return cover;
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(pictureOf(event.dataTransfer));
  };
  return (
    <span
      className={classes.frame}
      data-over={over}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={onDrop}
    >
      {cover}
      {upload.isPending && <Loader size="sm" className={classes.busy} aria-label="Sending the cover" />}
      <CoverMenu release={release} onFile={take} />
    </span>
  );
}

interface CoverMenuProps {
  readonly release: Release;
  readonly onFile: (file: File | undefined) => void;
}

function CoverMenu({ release, onFile }: CoverMenuProps) {
  const remove = useRemoveCover(release.id);
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={ACCEPTED}
        hidden
        onChange={(event) => {
          onFile(event.currentTarget.files?.[0]);
          event.currentTarget.value = '';
        }}
      />
      <Menu position="bottom-start">
        <Menu.Target>
          <ActionIcon variant="default" size={30} className={classes.button} aria-label="Change the cover">
            <IconCamera size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Drop a picture on the sleeve, paste one, or</Menu.Label>
          <Menu.Item leftSection={<IconPhotoUp size={16} />} onClick={() => input.current?.click()}>
            Choose a picture
          </Menu.Item>
          {release.ownCover && (
            <Menu.Item leftSection={<IconArrowBackUp size={16} />} onClick={() => remove.mutate()}>
              Back to the catalogue’s cover
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </>
  );
}
