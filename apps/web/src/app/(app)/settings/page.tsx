import type { Metadata } from 'next';
import { ApiKeys, Invitations, People } from '../../../features/accounts';
import { BackupsSummary } from '../../../features/backups';
import { DiscogsSummary } from '../../../features/discogs';
import { GettingAudio } from '../../../features/getting-audio';
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
      <ApiKeys />
      <People />
      <Invitations />
    </Page>
  );
}
