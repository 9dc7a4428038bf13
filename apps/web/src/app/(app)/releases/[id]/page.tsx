import type { Metadata } from 'next';
import { ReleasePage } from '../../../../features/release';

export const metadata: Metadata = { title: 'Release' };

export default async function ReleaseRoute({ params }: { readonly params: Promise<{ id: string }> }) {
  return <ReleasePage id={(await params).id} />;
}
