'use client';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconChartBar } from '@tabler/icons-react';
import Link from 'next/link';
import { Page } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { Empty, SkeletonRows } from '../../../ui/states';
import { statisticsQuery } from '../api/statistics-query';
import { Pictures } from './pictures';
import { Totals } from './totals';

/** The collection in numbers, drawn; each mark leads to its search. */
export function Statistics() {
  const statistics = useQuery(statisticsQuery());
  return (
    <Page title="Statistics" about="Your collection, drawn. Each mark leads to the records behind it.">
      <QueryState query={statistics} loading={<SkeletonRows rows={4} height={220} />}>
        {(data) =>
          data.totals.records + data.totals.tracks === 0 ? (
            <Empty
              icon={IconChartBar}
              title="Nothing to count yet"
              text="Once records are in, this page draws them: years, labels, styles, tempos, keys."
              action={
                <Button component={Link} href="/settings/discogs">
                  Sync with Discogs
                </Button>
              }
            />
          ) : (
            <>
              <Totals totals={data.totals} />
              <Pictures data={data} />
            </>
          )
        }
      </QueryState>
    </Page>
  );
}
