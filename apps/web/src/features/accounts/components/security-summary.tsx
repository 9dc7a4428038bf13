'use client';
import { Button, Group } from '@mantine/core';
import Link from 'next/link';
import { useSession } from '../../../entities/session';
import { Section } from '../../../ui/page';

/** The lines in the settings that lead to the pages about who gets in. */
export function SecuritySummary() {
  const { isOwner } = useSession();
  return (
    <Section title="Security" about="Your password, where you are signed in, and who did what.">
      <Group gap="sm">
        <Button component={Link} href="/settings/security" variant="default">
          Sign-in and devices
        </Button>
        {isOwner && (
          <Button component={Link} href="/settings/audit" variant="default">
            Audit log
          </Button>
        )}
      </Group>
    </Section>
  );
}
