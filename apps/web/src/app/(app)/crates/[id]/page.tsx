import type { Metadata } from 'next';
import { CratePage } from '../../../../features/crates';

export const metadata: Metadata = { title: 'Crate' };

export default async function CrateRoute({ params }: { readonly params: Promise<{ id: string }> }) {
  return <CratePage id={(await params).id} />;
}
