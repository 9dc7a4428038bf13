import type { Metadata } from 'next';
import { SpinsPage } from '../../../features/spins';

export const metadata: Metadata = { title: 'Spins' };

export default function SpinsRoute() {
  return <SpinsPage />;
}
