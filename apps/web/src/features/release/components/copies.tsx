'use client';
import { Button } from '@mantine/core';
import type { CollectionItem, Release } from '@segue/shared/contracts/http';
import { IconPlus } from '@tabler/icons-react';
import { countOf } from '../../../lib/format';
import { Section } from '../../../ui/page';
import { useAddCopy } from '../api/copies';
import { CopyCard } from './copy-card';
import classes from './copies.module.css';

interface CopiesProps {
  readonly release: Release;
  /** Those of the reader. */
  readonly items: readonly CollectionItem[];
  readonly mayChange: boolean;
}

/** What you own of it: each copy with its place, its condition and your words. */
export function Copies({ release, items, mayChange }: CopiesProps) {
  const add = useAddCopy(release.id);
  const title =
    items.length > 0 ? `You own ${countOf(items.length, 'copy', 'copies')}` : 'Not in your collection';
  return (
    <Section
      title={title}
      actions={
        mayChange && (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconPlus size={15} />}
            loading={add.isPending}
            onClick={() => add.mutate()}
          >
            {items.length > 0 ? 'Add a copy' : 'I own this'}
          </Button>
        )
      }
    >
      <div className={classes.copies}>
        {items.map((item, index) => (
          <CopyCard
            key={item.id}
            releaseId={release.id}
            item={item}
            name={items.length > 1 ? `Copy ${index + 1}` : 'Your copy'}
            mayChange={mayChange}
          />
        ))}
      </div>
    </Section>
  );
}
