import type { Metadata } from 'next';
import { Labels } from '../../../features/entities';

export const metadata: Metadata = { title: 'Labels' };

export default function LabelsRoute() {
  return <Labels />;
}
