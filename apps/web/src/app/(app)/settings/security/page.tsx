import type { Metadata } from 'next';
import { ChangePassword, Sessions } from '../../../../features/accounts';
import { SettingsPage } from '../../../../ui/settings-page';

export const metadata: Metadata = { title: 'Sign-in and devices' };

export default function SecurityPage() {
  return (
    <SettingsPage title="Sign-in and devices">
      <ChangePassword />
      <Sessions />
    </SettingsPage>
  );
}
