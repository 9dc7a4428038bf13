import type { Metadata } from 'next';
import { StylePage } from '../../../../features/entities';

export const metadata: Metadata = { title: 'Style' };

export default async function StyleRoute({ params }: { readonly params: Promise<{ name: string }> }) {
  return <StylePage name={decodeURIComponent((await params).name)} />;
}
