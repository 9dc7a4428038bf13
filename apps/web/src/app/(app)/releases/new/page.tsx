import type { Metadata } from 'next';
import { AddRelease } from '../../../../features/add-release';

export const metadata: Metadata = { title: 'Add a record' };

export default function AddReleaseRoute() {
  return <AddRelease />;
}
