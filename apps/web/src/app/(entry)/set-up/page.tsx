import type { Metadata } from 'next';
import { SetUpForm } from '../../../features/accounts';

export const metadata: Metadata = { title: 'Set up' };

export default function SetUpPage() {
  return <SetUpForm />;
}
