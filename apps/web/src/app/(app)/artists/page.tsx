import type { Metadata } from 'next';
import { Artists } from '../../../features/entities';

export const metadata: Metadata = { title: 'Artists' };

export default function ArtistsRoute() {
  return <Artists />;
}
