'use client';
import { manifest } from '@segue/shared/contracts/http';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, useContext, useEffect, useState, type ReactNode } from 'react';
import { urlOf } from '../../lib/api';
import { openEventStream, type StreamState } from '../../lib/events';
import { applyEvent } from './apply-event';

const GATHER_MS = 400;
const StateContext = createContext<StreamState>('connecting');

/** Whether news from the server arrive. */
export const useStreamState = (): StreamState => useContext(StateContext);

/** Keeps every page below fresh from the one event stream. */
export function LiveProvider({ children }: { readonly children: ReactNode }) {
  const queryClient = useQueryClient();
  const [state, setState] = useState<StreamState>('connecting');
  useEffect(() => {
    const waiting = new Map<string, ReturnType<typeof setTimeout>>();
    const refresh = (key: string) => {
      if (waiting.has(key)) return;
      const ask = () => {
        waiting.delete(key);
        void queryClient.invalidateQueries({ queryKey: [key] });
      };
      waiting.set(key, setTimeout(ask, GATHER_MS));
    };
    let broken = false;
    const stop = openEventStream({
      connect: () => new EventSource(urlOf(manifest.runs.events[1])),
      onEvent: (event) => applyEvent(queryClient, event, refresh),
      onState: (next) => {
        setState(next);
        // What was said while nobody listened is lost: ask for everything that is on the page.
        if (next === 'open' && broken) void queryClient.invalidateQueries();
        broken = next === 'waiting' || (broken && next === 'connecting');
      },
    });
    return () => {
      stop();
      waiting.forEach(clearTimeout);
    };
  }, [queryClient]);
  return <StateContext value={state}>{children}</StateContext>;
}
