import type { Metadata } from 'next';
import { ArtistPage } from '../../../../features/entities';

export const metadata: Metadata = { title: 'Artist' };

export default async function ArtistRoute({ params }: { readonly params: Promise<{ id: string }> }) {
  return <ArtistPage id={(await params).id} />;
}
