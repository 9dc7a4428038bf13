import type { NextConfig } from 'next';

/** `BASE_PATH=/segue`: where the pages lie, when that is not the root. Next bakes it in; '' is the root. */
const basePath = (process.env.BASE_PATH ?? '').replace(/\/+$/, '');
if (basePath !== '' && !/^(\/[A-Za-z0-9._~-]+)+$/.test(basePath))
  throw new Error(`BASE_PATH must look like /segue, not “${basePath}”.`);

const config: NextConfig = {
  basePath,
  env: { NEXT_PUBLIC_BASE_PATH: basePath },
  output: 'standalone',
  outputFileTracingRoot: new URL('../..', import.meta.url).pathname,
  poweredByHeader: false,
  // No page asks Next to resize a picture, so the program that would is left out of what is shipped: 20 MB.
  images: { unoptimized: true },
  outputFileTracingExcludes: { '*': ['../../node_modules/sharp/**', '../../node_modules/@img/**'] },
  // What browsers ask for by themselves, before they have read which icon a page names.
  redirects: () => Promise.resolve([{ source: '/favicon.ico', destination: '/icon.svg', permanent: true }]),
  // Pages get theirs in `src/proxy.ts`.
  headers: () =>
    Promise.resolve([
      ...['/_next/static/:path*', '/generated/:path*'].map((source) => ({
        source,
        headers: [{ key: 'X-Content-Type-Options', value: 'nosniff' }],
      })),
    ]),
  typescript: { tsconfigPath: 'tsconfig.next.json' },
  experimental: {
    optimizePackageImports: ['@mantine/core', '@mantine/hooks', '@mantine/notifications'],
    // A page is rendered for each document because of its nonce, yet holds no data: going back to it asks nobody.
    staleTimes: { dynamic: 600 },
  },
};

export default config;
