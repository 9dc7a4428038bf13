import type { Metadata } from 'next';
import { TrackPage } from '../../../../features/track';

export const metadata: Metadata = { title: 'Track' };

export default async function TrackRoute({ params }: { readonly params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <TrackPage key={id} id={id} />;
}
