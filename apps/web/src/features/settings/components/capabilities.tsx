'use client';
import { useQuery } from '@tanstack/react-query';
import { IconCircleCheck, IconCircleDashed } from '@tabler/icons-react';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { capabilitiesQuery } from '../api/capabilities-query';
import classes from './settings.module.css';

/** What people call the parts that the api names. */
const NAMES: Readonly<Record<string, string>> = {
  outside: 'The outside world',
  discogs: 'Discogs tracklists',
  ffmpeg: 'Decoding audio',
  'yt-dlp': 'Downloads from video sites',
  gamdl: 'Downloads from Apple Music',
  'language-model': 'Language model',
  embeddings: 'Embeddings',
};

/** What works here, and what is missing for what does not. */
export function Capabilities() {
  const capabilities = useQuery(capabilitiesQuery());
  return (
    <Section
      title="What works here"
      {...(capabilities.data && { about: `Segue ${capabilities.data.version}` })}
    >
      <QueryState query={capabilities} loading={<SkeletonRows rows={4} height={44} />}>
        {({ items }) => (
          <ul className={classes.list}>
            {items.map(({ name, ready, message }) => (
              <li key={name} className={classes.capability} data-ready={ready}>
                {ready ? (
                  <IconCircleCheck size={19} role="img" aria-label="Ready" />
                ) : (
                  <IconCircleDashed size={19} role="img" aria-label="Not set up" />
                )}
                <span>
                  <span className={classes.name}>{NAMES[name] ?? name}</span>
                  <span className={classes.about}>{message}</span>
                </span>
              </li>
            ))}
          </ul>
        )}
      </QueryState>
    </Section>
  );
}
