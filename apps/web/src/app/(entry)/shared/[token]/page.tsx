import type { Metadata } from 'next';
import { SharedPlaylistPage } from '../../../../features/shared-playlist';

/** The address is a secret: no page that is linked from here may learn it, and no search engine keep it. */
export const metadata: Metadata = {
  title: 'A shared playlist',
  referrer: 'no-referrer',
  robots: { index: false, follow: false, noarchive: true },
};

export default async function SharedRoute({ params }: { readonly params: Promise<{ token: string }> }) {
  return <SharedPlaylistPage token={(await params).token} />;
}
