import type { NextConfig } from 'next';

const config: NextConfig = {
  output: 'standalone',
  outputFileTracingRoot: new URL('../..', import.meta.url).pathname,
  poweredByHeader: false,
  typescript: { tsconfigPath: 'tsconfig.next.json' },
  experimental: { optimizePackageImports: ['@mantine/core', '@mantine/hooks', '@mantine/notifications'] },
  turbopack: {
    /** The web ships method and path of each route, never the schemas: zod alone would be 110 KB. */
    resolveAlias: { '@segue/shared/contracts/http': '../../packages/shared/dist/contracts/http/manifest.js' },
  },
};

export default config;
