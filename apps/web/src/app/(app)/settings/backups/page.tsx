import type { Metadata } from 'next';
import { BackupsPage } from '../../../../features/backups';

export const metadata: Metadata = { title: 'Backups' };

export default function BackupsSettingsPage() {
  return <BackupsPage />;
}
