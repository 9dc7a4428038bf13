'use client';
import { Button } from '@mantine/core';
import { manifest } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { IconDownload } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Section } from '../../../ui/page';
import { importsQuery } from '../api/imports-query';
import { importReviewsQuery } from '../api/reviews';
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

/**
 * The collection on its way out: nothing that was brought in is held back. It comes when what stands above it is there,
 * so that it does not jump away from under a finger.
 */
export function Exports() {
  const lists = [useQuery(importsQuery()), useQuery(importReviewsQuery())];
  return lists.every(({ isFetched }) => isFetched) ? <Files /> : null;
}

function Files() {
  const top = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A link to it was followed before it was there.
    if (window.location.hash === '#export') top.current?.scrollIntoView();
  }, []);
  return (
    <div id="export" ref={top}>
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
