'use client';
import { Button, Checkbox } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { countOf } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { Section } from '../../../ui/page';
import { PageNumbers } from '../../../ui/page-numbers';
import { GONE_PAGE, goneQuery, useDecideGone } from '../api/gone';
import { useGoneKeys } from '../hooks/use-gone-keys';
import { useMarked } from '../hooks/use-marked';
import { GoneRow } from './gone-row';
import classes from './discogs.module.css';

/** Records that are no longer at Discogs: kept here until their owner decides. Nothing to see when there are none. */
export function GoneSection({ mayChange }: { readonly mayChange: boolean }) {
  const [page, setPage] = useState(1);
  const gone = useQuery(goneQuery(page));
  const decide = useDecideGone();
  const confirm = useConfirm();
  const items = gone.data?.items ?? [];
  const marked = useMarked(items.map(({ id }) => id));
  const keep = () => {
    if (marked.ids.length > 0) decide.mutate({ itemIds: marked.ids, decision: 'keep' });
  };
  const remove = async () => {
    if (marked.ids.length === 0) return;
    const yes = await confirm({
      title: `Remove ${countOf(marked.ids.length, 'record')} here?`,
      text: 'Their notes, ratings and places go with them. Their tracks stay in playlists.',
      action: 'Remove here',
    });
    if (yes) decide.mutate({ itemIds: marked.ids, decision: 'remove' });
  };
  useGoneKeys({
    ids: items.map(({ id }) => id),
    marked,
    keep,
    remove: () => void remove(),
    enabled: mayChange,
  });
  const total = gone.data?.total ?? 0;
  if (total === 0) return null;
  return (
    <Section
      title={`${countOf(total, 'record')} gone from Discogs`}
      about="No longer in your collection there. They stay here, marked, until you decide."
      actions={
        mayChange && (
          <>
            <Button
              variant="default"
              disabled={marked.ids.length === 0}
              loading={decide.isPending}
              onClick={keep}
            >
              Keep here
            </Button>
            <Button
              variant="default"
              disabled={marked.ids.length === 0}
              loading={decide.isPending}
              onClick={() => void remove()}
            >
              Remove here, too
            </Button>
          </>
        )
      }
    >
      {mayChange && (
        <Checkbox
          size="sm"
          label={marked.ids.length > 0 ? `${marked.ids.length} selected` : 'Select all'}
          checked={marked.ids.length === items.length}
          indeterminate={marked.ids.length > 0 && marked.ids.length < items.length}
          onChange={marked.toggleAll}
        />
      )}
      <ul className={classes.rows}>
        {items.map((item) => (
          <GoneRow
            key={item.id}
            item={item}
            marked={marked.has(item.id)}
            onToggle={marked.toggle}
            mayChange={mayChange}
          />
        ))}
      </ul>
      <PageNumbers page={page} total={total} size={GONE_PAGE} onChange={(next) => setPage(next ?? 1)} />
    </Section>
  );
}
