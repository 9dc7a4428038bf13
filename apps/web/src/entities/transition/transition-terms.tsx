'use client';
import type { Transition } from '@segue/shared/contracts/http';
import { formatPercent } from '../../lib/format';
import classes from './transition-terms.module.css';

/** Every reason of a transition: its value, how much it counts, and its sentence; unknown ones last. */
export function TransitionTerms({ transition }: { readonly transition: Transition }) {
  const known = transition.terms.filter((term) => term.known);
  const unknown = transition.terms.filter((term) => !term.known);
  const total = known.reduce((sum, term) => sum + term.weight, 0);
  return (
    <div>
      <dl className={classes.terms}>
        {known.map((term) => (
          <div key={term.name} className={classes.term}>
            <dt className={classes.name}>{term.name}</dt>
            <dd className={classes.value}>
              <span className={classes.meter} aria-hidden>
                <span className={classes.fill} style={{ width: `${term.value * 100}%` }} />
              </span>
              <span className={classes.number}>{Math.round(term.value * 100)}</span>
              <span className={classes.sentence}>{term.sentence}</span>
              <span className={classes.weight}>
                {total > 0 ? `counts ${formatPercent(term.weight / total)}` : ''}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {unknown.length > 0 && (
        <p className={classes.unknown}>
          Not known, so not counted: {unknown.map((term) => term.name).join(', ')}.
        </p>
      )}
    </div>
  );
}
