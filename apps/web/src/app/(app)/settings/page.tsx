import type { Metadata } from 'next';
import { ApiKeys, Invitations, People, SecuritySummary } from '../../../features/accounts';
import { BackupsSummary } from '../../../features/backups';
import { DiscogsSummary } from '../../../features/discogs';
import { GettingAudio } from '../../../features/getting-audio';
import { QueuesSummary } from '../../../features/queues';
import { AnalysisSection, Appearance, Capabilities, Mixing, Previews } from '../../../features/settings';
import { Page } from '../../../ui/page';

export const metadata: Metadata = { title: 'Settings' };

export default function SettingsPage() {
  return (
    <Page title="Settings" width="text">
      <Appearance />
      <Mixing />
      <AnalysisSection />
      <DiscogsSummary />
      <GettingAudio />
      <Previews />
      <Capabilities />
      <BackupsSummary />
      <SecuritySummary />
      <ApiKeys />
      <People />
      <Invitations />
      <QueuesSummary />
    </Page>
  );
}
