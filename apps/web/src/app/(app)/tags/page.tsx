import type { Metadata } from 'next';
import { BatchesPage } from '../../../features/tags';

export const metadata: Metadata = { title: 'Tags of files' };

export default function TagsRoute() {
  return <BatchesPage />;
}
