import type { Metadata } from 'next';
import { DiscogsPage } from '../../../../features/discogs';

export const metadata: Metadata = { title: 'Discogs' };

export default function DiscogsSettingsPage() {
  return <DiscogsPage />;
}
