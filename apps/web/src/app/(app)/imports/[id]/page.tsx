import type { Metadata } from 'next';
import { ImportDetail } from '../../../../features/imports';

export const metadata: Metadata = { title: 'Import' };

export default async function ImportRoute({ params }: { readonly params: Promise<{ id: string }> }) {
  return <ImportDetail id={(await params).id} />;
}
