import type { Metadata } from 'next';
import { ImportPage } from '../../../features/imports';

export const metadata: Metadata = { title: 'Import' };

export default function ImportsRoute() {
  return <ImportPage />;
}
