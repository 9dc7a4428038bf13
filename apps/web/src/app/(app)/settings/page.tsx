import type { Metadata } from 'next';
import { ApiKeys, Invitations, People } from '../../../features/accounts';
import { DiscogsSummary } from '../../../features/discogs';
import { AnalysisSection, Appearance, Capabilities } from '../../../features/settings';
import { Page } from '../../../ui/page';

export const metadata: Metadata = { title: 'Settings' };

export default function SettingsPage() {
  return (
    <Page title="Settings" width="text">
      <Appearance />
      <AnalysisSection />
      <DiscogsSummary />
      <Capabilities />
      <ApiKeys />
      <People />
      <Invitations />
    </Page>
  );
}
