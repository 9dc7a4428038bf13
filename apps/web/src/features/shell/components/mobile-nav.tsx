'use client';
import { Drawer } from '@mantine/core';
import { IconMenu2 } from '@tabler/icons-react';
import Link from 'next/link';
import { useState, type ReactNode } from 'react';
import { PAGES } from './pages';
import { PageLinks } from './side-nav';
import classes from './mobile-nav.module.css';

interface MobileNavProps {
  readonly pathname: string;
  readonly finder: ReactNode;
  readonly account: ReactNode;
}

const TABS = PAGES.filter(({ href }) => ['/library', '/dig', '/playlists', '/spins'].includes(href));

/** The bar at the foot of a phone: four pages within the thumb's reach, the rest behind "More". */
export function MobileNav({ pathname, finder, account }: MobileNavProps) {
  const [open, setOpen] = useState(false);
  return (
    <nav aria-label="Main pages" className={classes.bar}>
      {TABS.map(({ href, label, icon: TabIcon }) => (
        <Link
          key={href}
          href={href}
          className={classes.tab}
          aria-current={pathname.startsWith(href) ? 'page' : undefined}
        >
          <TabIcon size={21} stroke={1.6} aria-hidden />
          {label}
        </Link>
      ))}
      <button type="button" className={classes.tab} aria-expanded={open} onClick={() => setOpen(true)}>
        <IconMenu2 size={21} stroke={1.6} aria-hidden />
        More
      </button>
      <Drawer
        opened={open}
        onClose={() => setOpen(false)}
        position="bottom"
        size="auto"
        title="Segue"
        closeButtonProps={{ 'aria-label': 'Close' }}
      >
        <div className={classes.drawer}>
          {finder}
          <PageLinks pathname={pathname} onGo={() => setOpen(false)} />
          {account}
        </div>
      </Drawer>
    </nav>
  );
}
