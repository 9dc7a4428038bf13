'use client';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Mark } from '../../../ui/mark';
import { LiveCount } from './live-count';
import { PAGES } from './pages';
import classes from './side-nav.module.css';

interface SideNavProps {
  readonly pathname: string;
  readonly finder: ReactNode;
  readonly account: ReactNode;
}

export function SideNav({ pathname, finder, account }: SideNavProps) {
  return (
    <div className={classes.side}>
      <Link href="/library" className={classes.name}>
        <Mark size={26} />
        Segue
      </Link>
      {finder}
      <nav aria-label="Pages" className={classes.pages}>
        <PageLinks pathname={pathname} />
      </nav>
      {account}
    </div>
  );
}

/** The links themselves, also shown in the phone's drawer. */
export function PageLinks({ pathname, onGo }: { readonly pathname: string; readonly onGo?: () => void }) {
  return PAGES.map(({ href, label, icon: PageIcon }) => (
    <Link
      key={href}
      href={href}
      className={classes.link}
      aria-current={pathname.startsWith(href) ? 'page' : undefined}
      {...(onGo && { onClick: onGo })}
    >
      <PageIcon size={19} stroke={1.6} aria-hidden />
      {label}
      {href === '/activity' && <LiveCount />}
    </Link>
  ));
}
