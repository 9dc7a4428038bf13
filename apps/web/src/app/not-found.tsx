import type { Metadata } from 'next';
import Link from 'next/link';
import { EntryCard } from '../features/accounts';

export const metadata: Metadata = { title: 'Not here' };

export default function NotFound() {
  return (
    <EntryCard title="There is no such page" about="The address may be mistyped, or what it showed is gone.">
      <Link href="/library">To the library</Link>
    </EntryCard>
  );
}
