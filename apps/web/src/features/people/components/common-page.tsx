'use client';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconDisc, IconVersions } from '@tabler/icons-react';
import Link from 'next/link';
import { useVisiblePeople } from '../../../entities/person';
import { ReleaseGrid } from '../../../entities/release';
import { countOf } from '../../../lib/format';
import { Page } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { Empty, SkeletonRows } from '../../../ui/states';
import { commonQuery } from '../api/between';

/** Records that you and another person both own. */
export function CommonPage({ personId }: { readonly personId: string }) {
  const common = useQuery(commonQuery(personId));
  const name = useVisiblePeople().find(({ id }) => id === personId)?.name ?? 'Your friend';
  const total = common.data?.total;
  return (
    <Page
      title={`${name} and you both own`}
      about={total === undefined ? undefined : countOf(total, 'record')}
      actions={
        <Button
          component={Link}
          href={`/library?whose=${encodeURIComponent(personId)}&owned=no`}
          variant="default"
          leftSection={<IconDisc size={16} />}
        >
          What you do not have
        </Button>
      }
    >
      <QueryState query={common} loading={<SkeletonRows rows={4} height={180} />}>
        {({ items }) =>
          items.length > 0 ? (
            <ReleaseGrid releases={items} />
          ) : (
            <Empty
              icon={IconVersions}
              title="Nothing in common"
              text="Not one record stands on both shelves."
            />
          )
        }
      </QueryState>
    </Page>
  );
}
