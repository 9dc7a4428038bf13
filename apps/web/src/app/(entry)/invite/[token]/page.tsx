import type { Metadata } from 'next';
import { AcceptForm } from '../../../../features/accounts';

/** The address is a secret: no page that is linked from here may learn it. */
export const metadata: Metadata = { title: 'Invitation', referrer: 'no-referrer' };

export default async function InviteRoute({ params }: { readonly params: Promise<{ token: string }> }) {
  return <AcceptForm token={(await params).token} />;
}
