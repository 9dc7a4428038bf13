'use client';
import type { ReactNode } from 'react';
import { Mark } from '../../../ui/mark';
import classes from './entry-card.module.css';

interface EntryCardProps {
  readonly title: string;
  readonly about: string;
  readonly children: ReactNode;
}

/** The frame of set-up and sign-in. */
export function EntryCard({ title, about, children }: EntryCardProps) {
  return (
    <main className={classes.page}>
      <div className={classes.card}>
        <Mark size={44} />
        <h1 className={classes.title}>{title}</h1>
        <p className={classes.about}>{about}</p>
        {children}
      </div>
    </main>
  );
}
