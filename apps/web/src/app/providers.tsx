'use client';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { setNonce } from 'get-nonce';
import { useState, type ReactNode } from 'react';
import { meQuery } from '../entities/session';
import { RestoreNotice } from '../features/shell';
import { createQueryClient } from '../lib/api';
import { ConfirmProvider } from '../ui/confirm';
import { cssVariables, theme } from '../ui/theme/theme';

/** When a session ends anywhere, asking again who is signed in brings the sign-in page. */
function makeQueryClient() {
  const queryClient = createQueryClient(() => {
    const { queryKey } = meQuery();
    if (queryClient.getQueryState(queryKey)?.status === 'success')
      void queryClient.resetQueries({ queryKey });
  });
  return queryClient;
}

/** Mantine asks for it; what locks the page behind a dialog asks get-nonce, which is of the whole document. */
function keepNonce(nonce: string | undefined) {
  if (nonce === undefined) return undefined;
  setNonce(nonce);
  return () => nonce;
}

interface ProvidersProps {
  /** What style elements need to count. The first one holds for as long as the document lives. */
  readonly nonce: string | undefined;
  readonly children: ReactNode;
}

export function Providers({ nonce, children }: ProvidersProps) {
  const [queryClient] = useState(makeQueryClient);
  const [getStyleNonce] = useState(() => keepNonce(nonce));
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider
        theme={theme}
        cssVariablesResolver={cssVariables}
        defaultColorScheme="dark"
        {...(getStyleNonce && { getStyleNonce })}
      >
        <Notifications position="top-right" limit={4} />
        <RestoreNotice />
        <ConfirmProvider>{children}</ConfirmProvider>
      </MantineProvider>
    </QueryClientProvider>
  );
}
