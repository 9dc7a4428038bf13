import type { Metadata } from 'next';
import { Wantlist } from '../../../features/wantlist';

export const metadata: Metadata = { title: 'Wantlist' };

export default function WantlistPage() {
  return <Wantlist />;
}
