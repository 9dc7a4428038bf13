'use client';
import type { ReactNode } from 'react';
import classes from './page.module.css';

export interface PageProps {
  readonly title: ReactNode;
  /** One quiet line under the title. */
  readonly about?: ReactNode;
  readonly actions?: ReactNode;
  /** Narrower text pages; tables and boards use all the width. */
  readonly width?: 'text' | 'wide';
  readonly children: ReactNode;
}

/** The frame of a page: its one h1, its actions, its content. */
export function Page({ title, about, actions, width = 'wide', children }: PageProps) {
  return (
    <div className={classes.page} data-width={width}>
      <header className={classes.header}>
        <div className={classes.titles}>
          <h1 className={classes.title}>{title}</h1>
          {about && <p className={classes.about}>{about}</p>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </div>
  );
}

interface SectionProps {
  readonly title: ReactNode;
  readonly about?: ReactNode;
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A panel with a heading. */
export function Section({ title, about, actions, children }: SectionProps) {
  return (
    <section className={classes.section}>
      <div className={classes.sectionHead}>
        <div>
          <h2 className={classes.sectionTitle}>{title}</h2>
          {about && <p className={classes.about}>{about}</p>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
