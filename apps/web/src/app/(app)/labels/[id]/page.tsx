import type { Metadata } from 'next';
import { LabelPage } from '../../../../features/entities';

export const metadata: Metadata = { title: 'Label' };

export default async function LabelRoute({ params }: { readonly params: Promise<{ id: string }> }) {
  return <LabelPage id={(await params).id} />;
}
