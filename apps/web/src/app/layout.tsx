import '@fontsource-variable/inter';
import '@mantine/core/styles.css';
import '@mantine/notifications/styles.css';
import '../ui/theme/globals.css';
import { ColorSchemeScript, mantineHtmlProps } from '@mantine/core';
import type { Metadata, Viewport } from 'next';
import { headers } from 'next/headers';
import type { ReactNode } from 'react';
import { NONCE_HEADER } from '../lib/security';
import { Providers } from './providers';

export const metadata: Metadata = {
  title: { default: 'Segue', template: '%s · Segue' },
  description: 'A library for DJs who own records and files',
};

export const viewport: Viewport = { themeColor: '#101419', colorScheme: 'dark light', viewportFit: 'cover' };

/** Reading the nonce makes every page one that is rendered when it is asked for: a nonce that is kept is none. */
export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const nonce = (await headers()).get(NONCE_HEADER) ?? undefined;
  return (
    <html lang="en" {...mantineHtmlProps}>
      <head>
        <ColorSchemeScript defaultColorScheme="dark" nonce={nonce} />
      </head>
      <body>
        <Providers nonce={nonce}>{children}</Providers>
      </body>
    </html>
  );
}
