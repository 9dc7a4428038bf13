import type { Metadata } from 'next';
import { QueuesPage } from '../../../../features/queues';

export const metadata: Metadata = { title: 'Queues' };

export default function QueuesSettingsPage() {
  return <QueuesPage />;
}
