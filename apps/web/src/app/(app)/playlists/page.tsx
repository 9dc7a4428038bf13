import type { Metadata } from 'next';
import { PlaylistList } from '../../../features/playlists';

export const metadata: Metadata = { title: 'Playlists' };

export default function PlaylistsPage() {
  return <PlaylistList />;
}
