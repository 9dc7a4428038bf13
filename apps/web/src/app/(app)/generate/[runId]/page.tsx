import type { Metadata } from 'next';
import { GenerationRun } from '../../../../features/generate';

export const metadata: Metadata = { title: 'Generating' };

export default async function GenerationRunPage({ params }: { readonly params: Promise<{ runId: string }> }) {
  return <GenerationRun runId={(await params).runId} />;
}
