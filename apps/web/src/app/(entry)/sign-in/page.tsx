import type { Metadata } from 'next';
import { SignInForm } from '../../../features/accounts';

export const metadata: Metadata = { title: 'Sign in' };

export default function SignInPage() {
  return <SignInForm />;
}
