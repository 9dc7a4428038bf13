'use client';
import { Button, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconDownload, IconSearch } from '@tabler/icons-react';
import { manifest } from '@segue/shared/contracts/http';
import { useDeferredValue, useRef } from 'react';
import { useSession } from '../../../entities/session';
import { countOf } from '../../../lib/format';
import { useKeys } from '../../../lib/keyboard';
import { number, text, useUrlView, type Fields } from '../../../lib/url-state';
import { Page } from '../../../ui/page';
import { PageNumbers } from '../../../ui/page-numbers';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { WANTS_PAGE, wantlistQuery } from '../api/wantlist';
import { NoWants } from './no-wants';
import { WantCard } from './want-card';
import classes from './wantlist.module.css';

interface WantsView {
  readonly q: string;
  readonly page: number | undefined;
}

const FIELDS: Fields<WantsView> = { q: text, page: number };

/** Records that are looked for, newest first. */
export function Wantlist() {
  const { view, go, type } = useUrlView(FIELDS);
  const { mayChange } = useSession();
  const page = view.page ?? 1;
  const wants = useQuery(wantlistQuery(useDeferredValue(view.q), page));
  const input = useRef<HTMLInputElement>(null);
  useKeys([{ keys: '/', label: 'Search', group: 'Wantlist', run: () => input.current?.focus() }]);
  const total = wants.data?.total ?? 0;
  return (
    <Page
      title="Wantlist"
      about={wants.data && `${countOf(total, 'record')}${view.q === '' ? ' that you look for' : ' found'}`}
      actions={
        <>
          <TextInput
            ref={input}
            type="search"
            className={classes.search}
            aria-label="Search the wantlist"
            placeholder="Artist, title, label"
            leftSection={<IconSearch size={16} />}
            value={view.q}
            onChange={(event) => type({ q: event.currentTarget.value, page: undefined })}
          />
          <Button
            component="a"
            href={manifest.exports.wantlistCsv[1]}
            download
            variant="default"
            leftSection={<IconDownload size={16} />}
          >
            CSV
          </Button>
        </>
      }
    >
      <QueryState query={wants} loading={<SkeletonRows rows={6} height={96} />}>
        {({ items }) =>
          items.length === 0 ? (
            <NoWants asked={view.q !== ''} onReset={() => go({ q: '', page: undefined })} />
          ) : (
            <ul className={classes.list} data-stale={wants.isPlaceholderData}>
              {items.map((want) => (
                <WantCard key={want.releaseId} want={want} mayChange={mayChange} />
              ))}
            </ul>
          )
        }
      </QueryState>
      <PageNumbers page={page} total={total} size={WANTS_PAGE} onChange={(next) => go({ page: next })} />
    </Page>
  );
}
