import type { Metadata } from 'next';
import { MixPage } from '../../../features/mix';

export const metadata: Metadata = { title: 'Transition check' };

interface MixRouteProps {
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export default async function MixRoute({ searchParams }: MixRouteProps) {
  const { from, to } = await searchParams;
  return (
    <MixPage
      from={typeof from === 'string' ? from : undefined}
      to={typeof to === 'string' ? to : undefined}
    />
  );
}
