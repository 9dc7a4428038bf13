import type { Metadata } from 'next';
import { ChangePassword, Sessions } from '../../../../features/accounts';
import { Page } from '../../../../ui/page';

export const metadata: Metadata = { title: 'Sign-in and devices' };

export default function SecurityPage() {
  return (
    <Page title="Sign-in and devices" width="text">
      <ChangePassword />
      <Sessions />
    </Page>
  );
}
