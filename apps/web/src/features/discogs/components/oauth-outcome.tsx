'use client';
import { Alert } from '@mantine/core';
import { useSearchParams } from 'next/navigation';

const WORDS: Readonly<Record<string, string>> = {
  refused: 'You said no at Discogs, so nothing is connected.',
  failed: 'Discogs did not finish the sign-in. Try it again, or use a token.',
};

/** What came of signing in at Discogs, whose page leads back here; a success shows by itself. */
export function OauthOutcome() {
  const params = useSearchParams();
  const words = WORDS[params.get('oauth') ?? ''];
  if (!words) return null;
  return (
    <Alert color="red" title="Not connected">
      {params.get('message') ?? words}
    </Alert>
  );
}
