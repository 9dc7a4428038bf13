import type { Metadata } from 'next';
import { Generate } from '../../../features/generate';

export const metadata: Metadata = { title: 'Generate' };

export default function GeneratePage() {
  return <Generate />;
}
