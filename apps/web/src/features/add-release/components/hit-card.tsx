'use client';
import { Badge, Button } from '@mantine/core';
import type { CatalogueHit } from '@segue/shared/contracts/http';
import { IconPlus } from '@tabler/icons-react';
import Link from 'next/link';
import { Cover } from '../../../entities/cover';
import { countOf } from '../../../lib/format';
import { useAddRelease } from '../api/catalogue';
import classes from './add-release.module.css';

/** One release at Discogs, with a warning when it stands on your shelf already. */
export function HitCard({ hit }: { readonly hit: CatalogueHit }) {
  const add = useAddRelease();
  const facts = [hit.label, hit.catalogNumber, hit.year, hit.country, hit.format].filter(Boolean).join(' · ');
  const copies = add.data?.items.length ?? hit.owned;
  return (
    <li className={classes.hit}>
      <Cover title={hit.title} url={hit.thumbUrl} size={64} />
      <span className={classes.words}>
        <span className={classes.title}>{hit.title}</span>
        <span className={classes.quiet}>{facts}</span>
        {hit.barcodes[0] && <span className={classes.quiet}>Barcode {hit.barcodes[0]}</span>}
      </span>
      <span className={classes.end}>
        {copies > 0 && (
          <Badge variant="light" color={add.data ? 'teal' : 'amber'}>
            You have {countOf(copies, 'copy', 'copies')}
          </Badge>
        )}
        {add.data ? (
          <Button component={Link} href={`/releases/${add.data.id}`} size="xs" variant="default">
            Open it
          </Button>
        ) : (
          <Button
            size="xs"
            variant={hit.owned > 0 ? 'default' : 'filled'}
            leftSection={<IconPlus size={15} />}
            aria-label={hit.owned > 0 ? `Add another copy of ${hit.title}` : `Add ${hit.title}`}
            loading={add.isPending}
            onClick={() => add.mutate({ discogsId: hit.discogsId })}
          >
            {hit.owned > 0 ? 'Add another copy' : 'Add'}
          </Button>
        )}
      </span>
    </li>
  );
}
