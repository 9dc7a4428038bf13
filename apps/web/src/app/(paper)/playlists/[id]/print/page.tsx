import type { Metadata } from 'next';
import { PrintPage } from '../../../../../features/playlists';

export const metadata: Metadata = { title: 'Set list' };

export default async function PrintRoute({ params }: { readonly params: Promise<{ id: string }> }) {
  return <PrintPage id={(await params).id} />;
}
