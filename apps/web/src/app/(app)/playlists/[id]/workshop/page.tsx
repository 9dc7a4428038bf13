import type { Metadata } from 'next';
import { Workshop } from '../../../../../features/workshop';

export const metadata: Metadata = { title: 'Workshop' };

export default async function WorkshopRoute({ params }: { readonly params: Promise<{ id: string }> }) {
  return <Workshop id={(await params).id} />;
}
