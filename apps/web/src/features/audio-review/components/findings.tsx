'use client';
import { useQuery } from '@tanstack/react-query';
import { fetchingSettingsQuery, PolicyLine } from '../../../entities/fetching';
import { countOf } from '../../../lib/format';
import { findingsQuery } from '../api/findings';
import { FindingCard } from './finding-card';
import classes from './audio-page.module.css';

/** What searches have found and are not sure of. Nothing is shown while there is nothing to decide. */
export function Findings({ mayChange }: { readonly mayChange: boolean }) {
  const { data } = useQuery(findingsQuery());
  const embeds = useQuery(fetchingSettingsQuery()).data?.embeds ?? false;
  if (!data || data.items.length === 0) return null;
  return (
    <section id="found" aria-label="Found and unsure" className={classes.reviews}>
      <h2 className={classes.title}>{countOf(data.total, 'track')} with something found that may be it</h2>
      {data.items.map((finding) => (
        <FindingCard key={finding.id} finding={finding} mayChange={mayChange} embeds={embeds} />
      ))}
      <PolicyLine />
    </section>
  );
}
