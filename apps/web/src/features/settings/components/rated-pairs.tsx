'use client';
import { ActionIcon, Badge } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconX } from '@tabler/icons-react';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { ratedPairsQuery, useForgetPair } from '../api/mix-settings';
import classes from './mixing.module.css';

/** Pairs of tracks that the DJ has rated in the workshop, with the way back. */
export function RatedPairs() {
  const pairs = useQuery(ratedPairsQuery());
  const forget = useForgetPair();
  return (
    <Section
      title="Rated pairs"
      about="What works is taken for a perfect joint, what never meets is never side by side. Rate pairs in the workshop of a playlist."
    >
      <QueryState query={pairs} loading={<SkeletonRows rows={2} height={36} />}>
        {({ items }) =>
          items.length === 0 ? (
            <p className={classes.quiet}>No pair is rated yet.</p>
          ) : (
            <ul className={classes.pairs}>
              {items.map(({ from, to, verdict }) => (
                <li key={`${from.id} ${to.id}`} className={classes.pair}>
                  <Badge variant="light" color={verdict === 'works' ? 'teal' : 'red'}>
                    {verdict === 'works' ? 'Works' : 'Never'}
                  </Badge>
                  <span className={classes.words}>
                    {from.title} → {to.title}
                  </span>
                  <ActionIcon
                    aria-label={`Forget ${from.title} and ${to.title}`}
                    onClick={() => forget.mutate({ fromId: from.id, toId: to.id })}
                  >
                    <IconX size={15} />
                  </ActionIcon>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </Section>
  );
}
