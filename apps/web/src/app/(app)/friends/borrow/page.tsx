import type { Metadata } from 'next';
import { BorrowPage } from '../../../../features/people';

export const metadata: Metadata = { title: 'Borrow' };

export default function BorrowRoute() {
  return <BorrowPage />;
}
