'use client';
import { MantineProvider } from '@mantine/core';
import { Notifications } from '@mantine/notifications';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { meQuery } from '../entities/session';
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

export function Providers({ children }: { readonly children: ReactNode }) {
  const [queryClient] = useState(makeQueryClient);
  return (
    <QueryClientProvider client={queryClient}>
      <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="dark">
        <Notifications position="top-right" limit={4} />
        <ConfirmProvider>{children}</ConfirmProvider>
      </MantineProvider>
    </QueryClientProvider>
  );
}
