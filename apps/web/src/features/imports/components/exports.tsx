'use client';
import { Button } from '@mantine/core';
import { manifest } from '@segue/shared/contracts/http';
import { IconDownload } from '@tabler/icons-react';
import { Section } from '../../../ui/page';
import classes from './imports.module.css';

const FILES = [
  {
    href: manifest.exports.collectionCsv[1],
    name: 'Collection',
    kind: 'CSV',
    about: 'The columns of a Discogs export. Imports again as it is.',
  },
  {
    href: manifest.exports.wantlistCsv[1],
    name: 'Wantlist',
    kind: 'CSV',
    about: 'What you look for, with the same columns.',
  },
  {
    href: manifest.exports.libraryJson[1],
    name: 'Everything that is yours',
    kind: 'JSON',
    about: 'Copies, edits, ratings, tags, cues, playlists, spins. Imports again on any Segue.',
  },
] as const;

/** The collection on its way out: nothing that was brought in is held back. */
export function Exports() {
  return (
    <div id="export">
      <Section title="Take it with you">
        <ul className={classes.files}>
          {FILES.map(({ href, name, kind, about }) => (
            <li key={href} className={classes.file}>
              <span>
                <span className={classes.fileName}>{name}</span>
                <span className={classes.fileAbout}>{about}</span>
              </span>
              <Button
                component="a"
                href={href}
                download
                variant="default"
                size="xs"
                leftSection={<IconDownload size={15} />}
                aria-label={`Download: ${name}, ${kind}`}
              >
                {kind}
              </Button>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
