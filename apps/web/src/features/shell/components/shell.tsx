'use client';
import { usePathname, useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { useKeys } from '../../../lib/keyboard';
import { PAGES } from './pages';
import { ConnectionNotice } from './connection-notice';
import { KeysHelp } from './keys-help';
import { MobileNav } from './mobile-nav';
import { SideNav } from './side-nav';
import classes from './shell.module.css';

interface ShellProps {
  /** In the side bar, under the name: the way to the command palette. */
  readonly finder: ReactNode;
  /** At the foot of the side bar: who is signed in. */
  readonly account: ReactNode;
  readonly player: ReactNode;
  readonly children: ReactNode;
}

/** The frame around every page: where to go, what is playing, whether the server is there. */
export function Shell({ finder, account, player, children }: ShellProps) {
  const router = useRouter();
  const pathname = usePathname();
  useKeys(
    PAGES.map(({ href, label, goKey }) => ({
      keys: `g ${goKey}`,
      label: `Go to ${label}`,
      group: 'Go to',
      run: () => router.push(href),
    })),
  );
  return (
    <div className={classes.shell}>
      <a href="#content" className="skip-link">
        Skip to the page
      </a>
      <SideNav pathname={pathname} finder={finder} account={account} />
      <main id="content" tabIndex={-1} className={classes.main}>
        <ConnectionNotice />
        {children}
      </main>
      {player}
      <MobileNav pathname={pathname} finder={finder} account={account} />
      <KeysHelp />
    </div>
  );
}
