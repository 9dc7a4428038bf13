import type { Metadata } from 'next';
import { AudioPage } from '../../../features/audio-review';

export const metadata: Metadata = { title: 'Audio' };

export default function AudioRoute() {
  return <AudioPage />;
}
