'use client';
import { IconArrowsJoin } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { hearingQuery } from '../../../entities/waveform';
import { Page } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { Empty, SkeletonRows } from '../../../ui/states';
import { Decks } from './decks';

interface MixPageProps {
  readonly from: string | undefined;
  readonly to: string | undefined;
}

const ABOUT = 'Two tracks on their grids: hear the blend before anybody else does.';

/** The two-deck check of one transition. */
export function MixPage({ from, to }: MixPageProps) {
  return (
    <Page title="Transition check" about={ABOUT}>
      {from === undefined || to === undefined ? (
        <Empty
          icon={IconArrowsJoin}
          title="Two tracks are needed"
          text="Open it between two tracks of a playlist, or from “Mixes well after this” on a track’s page."
        />
      ) : (
        <Pair from={from} to={to} />
      )}
    </Page>
  );
}

function Pair({ from, to }: { readonly from: string; readonly to: string }) {
  const first = useQuery(hearingQuery(from));
  const second = useQuery(hearingQuery(to));
  const waiting = <SkeletonRows rows={4} height={90} />;
  return (
    <QueryState query={first} loading={waiting}>
      {(a) => (
        <QueryState query={second} loading={waiting}>
          {(b) => <Decks key={`${from} ${to}`} from={a} to={b} />}
        </QueryState>
      )}
    </QueryState>
  );
}
