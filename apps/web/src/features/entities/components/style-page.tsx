'use client';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconArrowsShuffle, IconDisc } from '@tabler/icons-react';
import Link from 'next/link';
import { Page } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { styleQuery } from '../api/entity-queries';
import { libraryHref } from '../hooks/bars';
import { EntityBody } from './entity-body';
import { artistHref, styleHref } from './entity-links';
import { NamedLinks } from './named-links';
import classes from './entity.module.css';

/** One style: your records and tracks of it, and what stands beside it on sleeves. */
export function StylePage({ name }: { readonly name: string }) {
  const style = useQuery(styleQuery(name));
  return (
    <QueryState
      query={style}
      loading={
        <Page title="Style">
          <SkeletonRows rows={6} height={80} />
        </Page>
      }
    >
      {(data) => (
        <Page
          title={data.name}
          about="Style"
          actions={
            <>
              <Button
                component={Link}
                href={`/dig?${new URLSearchParams({ style: data.name })}`}
                variant="default"
                leftSection={<IconArrowsShuffle size={16} />}
              >
                Dig in it
              </Button>
              <Button
                component={Link}
                href={libraryHref({ style: data.name })}
                variant="default"
                leftSection={<IconDisc size={16} />}
              >
                In the library
              </Button>
            </>
          }
        >
          <EntityBody shape={data} within={{ style: data.name }}>
            <div className={classes.relations}>
              <NamedLinks
                title="Neighbours"
                items={data.neighbours.map(({ value, count }) => ({
                  key: value,
                  name: value,
                  href: styleHref(value),
                  count,
                }))}
              />
              <NamedLinks
                title="Artists"
                items={data.artists.map(({ id, name: artist, releases }) => ({
                  key: id ?? artist,
                  name: artist,
                  href: id === null ? null : artistHref(id),
                  count: releases,
                }))}
              />
            </div>
          </EntityBody>
        </Page>
      )}
    </QueryState>
  );
}
