'use client';
import { Button } from '@mantine/core';
import Link from 'next/link';
import { useSession } from '../../../entities/session';
import { Section } from '../../../ui/page';

/** The line in the settings that leads to the queues, for the owner of the installation. */
export function QueuesSummary() {
  const { isOwner } = useSession();
  if (!isOwner) return null;
  return (
    <Section
      title="Queues"
      about="Depth, waits and failures of every kind of job, workers, dead letters, and work by the clock."
      actions={
        <Button component={Link} href="/settings/queues" variant="default" aria-label="Open the queues">
          Open
        </Button>
      }
    >
      {null}
    </Section>
  );
}
