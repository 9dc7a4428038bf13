import type { Metadata } from 'next';
import { BatchPage } from '../../../../features/tags';

export const metadata: Metadata = { title: 'Tags' };

export default async function TagBatchRoute({ params }: { readonly params: Promise<{ id: string }> }) {
  return <BatchPage id={(await params).id} />;
}
