import type { Metadata } from 'next';
import { Statistics } from '../../../features/statistics';

export const metadata: Metadata = { title: 'Statistics' };

export default function StatisticsPage() {
  return <Statistics />;
}
