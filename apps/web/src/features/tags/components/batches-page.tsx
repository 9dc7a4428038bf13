'use client';
import { useQuery } from '@tanstack/react-query';
import { IconTag } from '@tabler/icons-react';
import Link from 'next/link';
import { formatDate } from '../../../lib/format';
import { Page } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { Empty, SkeletonRows } from '../../../ui/states';
import { batchesQuery } from '../api/tags-queries';
import { batchTitle, countWords } from './batch-words';
import classes from './tags.module.css';

/** All batches of tags, each with its way back. */
export function BatchesPage() {
  const batches = useQuery(batchesQuery());
  return (
    <Page
      title="Tags of files"
      about="What your library knows, written into the files for other programs to read. Each batch can be taken back."
      width="text"
    >
      <QueryState query={batches} loading={<SkeletonRows rows={3} height={76} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              icon={IconTag}
              title="No tags written yet"
              text="Select tracks in the library, or open a track or a record with audio, and press “Write tags”."
            />
          ) : (
            <ul className={classes.batches}>
              {items.map((batch) => (
                <li key={batch.id}>
                  <Link href={`/tags/${batch.id}`} className={classes.batch}>
                    <b>{batchTitle(batch)}</b>
                    <time dateTime={batch.createdAt}>{formatDate(batch.createdAt)}</time>
                    <span>{countWords(batch)}</span>
                  </Link>
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
    </Page>
  );
}
