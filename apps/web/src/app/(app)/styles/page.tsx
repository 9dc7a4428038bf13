import type { Metadata } from 'next';
import { Styles } from '../../../features/entities';

export const metadata: Metadata = { title: 'Styles' };

export default function StylesRoute() {
  return <Styles />;
}
