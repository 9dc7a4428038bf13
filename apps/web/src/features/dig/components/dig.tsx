'use client';
import { Button, Kbd } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconArrowsShuffle, IconSearchOff } from '@tabler/icons-react';
import { useCallback, useEffect } from 'react';
import { countOf } from '../../../lib/format';
import { useKeys } from '../../../lib/keyboard';
import { useUrlView } from '../../../lib/url-state';
import { Page } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { Empty, SkeletonRows } from '../../../ui/states';
import { digQuery } from '../api/dig-query';
import { DIG_FIELDS, digRequest, nextSeed } from '../hooks/dig-view';
import { DigFilters } from './dig-filters';
import { Pick } from './pick';

const NO_FILTERS = {
  genre: [],
  style: [],
  folder: [],
  place: [],
  yearMin: undefined,
  yearMax: undefined,
  notPlayedDays: undefined,
};

/** One record at random, out of what you let it be. */
export function Dig() {
  const { view, go, type } = useUrlView(DIG_FIELDS);
  const { seed } = view;
  // The first pick is no step: going back leads to where you came from.
  useEffect(() => {
    if (seed === undefined) type({ seed: nextSeed(undefined, Math.random()) });
  }, [seed, type]);
  const another = useCallback(() => go({ seed: nextSeed(seed, Math.random()) }), [go, seed]);
  useKeys([{ keys: 'space', label: 'Another record', group: 'Dig', run: another }]);
  const dig = useQuery({ ...digQuery(digRequest(view)), enabled: seed !== undefined });
  return (
    <Page
      title="Dig"
      about={dig.data && `Out of ${countOf(dig.data.total, 'record')}`}
      actions={
        <Button
          leftSection={<IconArrowsShuffle size={17} />}
          rightSection={
            <Kbd size="xs" visibleFrom="sm">
              Space
            </Kbd>
          }
          onClick={another}
        >
          Another
        </Button>
      }
    >
      <DigFilters view={view} onChange={go} />
      <QueryState query={dig} loading={<SkeletonRows rows={1} height={420} />}>
        {({ items: [pick] }) =>
          pick ? (
            <Pick pick={pick} />
          ) : (
            <Empty
              icon={IconSearchOff}
              title="No record is left"
              text="Nothing in your collection is all of that. Take a filter off."
              action={
                <Button variant="default" onClick={() => go(NO_FILTERS)}>
                  Dig in everything
                </Button>
              }
            />
          )
        }
      </QueryState>
    </Page>
  );
}
