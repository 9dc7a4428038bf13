import type { Metadata } from 'next';
import { Dig } from '../../../features/dig';

export const metadata: Metadata = { title: 'Dig' };

export default function DigPage() {
  return <Dig />;
}
