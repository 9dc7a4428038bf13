'use client';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconMoodEmpty, IconPlugConnected } from '@tabler/icons-react';
import Link from 'next/link';
import { ApiError } from '../../../lib/api';
import { countOf } from '../../../lib/format';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { Empty, SkeletonRows } from '../../../ui/states';
import { catalogueSearchQuery } from '../api/catalogue';
import { HitCard } from './hit-card';
import classes from './add-release.module.css';

interface CatalogueHitsProps {
  readonly question: Parameters<typeof catalogueSearchQuery>[0];
  /** How it was looked for, in words: "barcode". */
  readonly by: string;
  readonly onType: () => void;
}

const NEEDS_ACCOUNT = new Set(['not-configured', 'unprocessable']);

/** What Discogs has of it. */
export function CatalogueHits({ question, by, onType }: CatalogueHitsProps) {
  const hits = useQuery(catalogueSearchQuery(question));
  // Discogs lets nobody search without a token; an account that it refuses needs a new one.
  if (hits.error instanceof ApiError && NEEDS_ACCOUNT.has(hits.error.code)) {
    return <NotConnected message={hits.error.message} onType={onType} />;
  }
  return (
    <Section
      title={hits.data ? `${countOf(hits.data.items.length, 'release')} found` : 'Asking Discogs'}
      about={`Looked for “${question.text}” by ${by}.`}
    >
      <QueryState query={hits} loading={<SkeletonRows rows={4} height={84} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              icon={IconMoodEmpty}
              title="Discogs does not know it"
              text="Try what else the sleeve says, or type it in."
              action={
                <Button variant="default" onClick={onType}>
                  Type it in
                </Button>
              }
            />
          ) : (
            <ul className={classes.hits}>
              {items.map((hit) => (
                <HitCard key={hit.discogsId} hit={hit} />
              ))}
            </ul>
          )
        }
      </QueryState>
    </Section>
  );
}

function NotConnected({ message, onType }: { readonly message: string; readonly onType: () => void }) {
  return (
    <Empty
      icon={IconPlugConnected}
      title="Discogs cannot be asked yet"
      text={message}
      action={
        <>
          <Button component={Link} href="/settings/discogs">
            Connect Discogs
          </Button>
          <Button variant="default" onClick={onType}>
            Type it in
          </Button>
        </>
      }
    />
  );
}
