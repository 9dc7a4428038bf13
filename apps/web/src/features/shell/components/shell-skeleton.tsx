'use client';
import { Mark } from '../../../ui/mark';
import { SkeletonRows } from '../../../ui/states';
import classes from './shell.module.css';
import side from './side-nav.module.css';

/** The frame while it is asked who is signed in, so that nothing jumps when the page comes. */
export function ShellSkeleton() {
  return (
    <div className={classes.shell}>
      <div className={side.side}>
        <span className={side.name}>
          <Mark size={26} />
          Segue
        </span>
      </div>
      <main className={classes.main} style={{ padding: 28 }}>
        <SkeletonRows rows={10} height={48} />
      </main>
    </div>
  );
}
