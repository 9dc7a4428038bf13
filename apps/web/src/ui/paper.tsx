import type { ReactNode } from 'react';
import classes from './paper.module.css';

interface PaperProps {
  readonly title: string;
  readonly about?: string;
  /** Not on paper. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A page without the frame of the app, made to be read and printed: black on white on paper, whatever the theme. */
export function Paper({ title, about, actions, children }: PaperProps) {
  return (
    <main className={classes.paper}>
      <header className={classes.header}>
        <div>
          <h1 className={classes.title}>{title}</h1>
          {about && <p className={classes.about}>{about}</p>}
        </div>
        {actions && <div className={classes.actions}>{actions}</div>}
      </header>
      {children}
    </main>
  );
}
