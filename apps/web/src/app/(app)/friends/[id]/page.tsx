import type { Metadata } from 'next';
import { CommonPage } from '../../../../features/people';

export const metadata: Metadata = { title: 'Both own' };

export default async function CommonRoute({ params }: { readonly params: Promise<{ id: string }> }) {
  return <CommonPage personId={decodeURIComponent((await params).id)} />;
}
