import type { Metadata } from 'next';
import { FriendsPage } from '../../../features/people';

export const metadata: Metadata = { title: 'Friends' };

export default function FriendsRoute() {
  return <FriendsPage />;
}
