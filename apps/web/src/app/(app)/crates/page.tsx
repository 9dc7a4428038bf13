import type { Metadata } from 'next';
import { CrateList } from '../../../features/crates';

export const metadata: Metadata = { title: 'Crates' };

export default function CratesPage() {
  return <CrateList />;
}
