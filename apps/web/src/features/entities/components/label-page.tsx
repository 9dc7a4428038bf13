'use client';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconDisc, IconExternalLink } from '@tabler/icons-react';
import Link from 'next/link';
import { Page } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { labelQuery, type Label } from '../api/entity-queries';
import { libraryHref } from '../hooks/bars';
import { EntityBody } from './entity-body';
import { artistHref, styleHref } from './entity-links';
import { NamedLinks } from './named-links';
import classes from './entity.module.css';

/** One label: your records of it, in the order of its catalogue numbers. */
export function LabelPage({ id }: { readonly id: string }) {
  const label = useQuery(labelQuery(id));
  return (
    <QueryState
      query={label}
      loading={
        <Page title="Label">
          <SkeletonRows rows={6} height={80} />
        </Page>
      }
    >
      {(data) => (
        <Page
          title={data.name}
          about="Label, in the order of its catalogue numbers"
          actions={<LabelActions label={data} />}
        >
          <EntityBody shape={data} within={{ label: data.name }}>
            <div className={classes.relations}>
              <NamedLinks
                title="Artists"
                items={data.artists.map(({ id: artistId, name, releases }) => ({
                  key: artistId ?? name,
                  name,
                  href: artistId === null ? null : artistHref(artistId),
                  count: releases,
                }))}
              />
              <NamedLinks
                title="Styles"
                items={data.styles.map(({ value, count }) => ({
                  key: value,
                  name: value,
                  href: styleHref(value),
                  count,
                }))}
              />
            </div>
          </EntityBody>
        </Page>
      )}
    </QueryState>
  );
}

function LabelActions({ label }: { readonly label: Label }) {
  return (
    <>
      <Button
        component={Link}
        href={libraryHref({ label: label.name })}
        variant="default"
        leftSection={<IconDisc size={16} />}
      >
        In the library
      </Button>
      {label.discogsId !== null && (
        <Button
          component="a"
          href={`https://www.discogs.com/label/${label.discogsId}`}
          target="_blank"
          rel="noreferrer"
          variant="default"
          leftSection={<IconExternalLink size={16} />}
        >
          Discogs
        </Button>
      )}
    </>
  );
}
