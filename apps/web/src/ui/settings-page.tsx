'use client';
import { Button } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import Link from 'next/link';
import { Page, type PageProps } from './page';

/** The frame of a page below the settings, with the way back to them. */
export function SettingsPage({ actions, ...page }: Omit<PageProps, 'width'>) {
  const back = (
    <Button component={Link} href="/settings" variant="default" leftSection={<IconArrowLeft size={16} />}>
      Settings
    </Button>
  );
  return (
    <Page
      {...page}
      width="text"
      actions={
        <>
          {actions}
          {back}
        </>
      }
    />
  );
}
