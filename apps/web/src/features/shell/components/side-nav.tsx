'use client';
import Link from 'next/link';
import type { ReactNode } from 'react';
import { Mark } from '../../../ui/mark';
import { LiveCount } from './live-count';
import { PAGE_GROUPS, type PageLink } from './pages';
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

interface PageLinksProps {
  readonly pathname: string;
  readonly onGo?: () => void;
}

/** The links themselves, also shown in the phone's drawer. */
export function PageLinks({ pathname, onGo }: PageLinksProps) {
  return PAGE_GROUPS.map(({ name, pages }) => (
    <div key={name} role="group" aria-label={name} className={classes.group}>
      <span className={classes.groupName} aria-hidden>
        {name}
      </span>
      {pages.map((page) => (
        <PageEntry key={page.href} page={page} pathname={pathname} {...(onGo && { onGo })} />
      ))}
    </div>
  ));
}

function PageEntry({ page, pathname, onGo }: PageLinksProps & { readonly page: PageLink }) {
  const { href, label, icon: PageIcon } = page;
  return (
    <Link
      href={href}
      className={classes.link}
      aria-current={pathname.startsWith(href) ? 'page' : undefined}
      {...(onGo && { onClick: onGo })}
    >
      <PageIcon size={19} stroke={1.6} aria-hidden />
      {label}
      {href === '/activity' && <LiveCount />}
    </Link>
  );
}
