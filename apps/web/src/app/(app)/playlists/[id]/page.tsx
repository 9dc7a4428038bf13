import type { Metadata } from 'next';
import { PlaylistPage } from '../../../../features/playlists';

export const metadata: Metadata = { title: 'Playlist' };

export default async function PlaylistRoute({ params }: { readonly params: Promise<{ id: string }> }) {
  return <PlaylistPage id={(await params).id} />;
}
