'use client';
import { Avatar, Menu, UnstyledButton } from '@mantine/core';
import { IconLogout, IconSettings } from '@tabler/icons-react';
import Link from 'next/link';
import { useSession } from '../../../entities/session';
import { useSignOut } from '../api/sign-in';
import classes from './account-menu.module.css';

/** Who is signed in, and the way out. */
export function AccountMenu() {
  const { user } = useSession();
  const signOut = useSignOut();
  if (!user) return null;
  return (
    <Menu position="top-start" width={200}>
      <Menu.Target>
        <UnstyledButton className={classes.button}>
          <Avatar size={28} radius="xl" color="amber" name={user.name} />
          <span className={classes.name}>{user.name}</span>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item component={Link} href="/settings" leftSection={<IconSettings size={16} />}>
          Settings
        </Menu.Item>
        <Menu.Item leftSection={<IconLogout size={16} />} onClick={() => signOut.mutate()}>
          Sign out
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}
