'use client';
import { formatPercent } from '../../lib/format';
import classes from './transition-dot.module.css';

/** From when on a transition counts as good, and as fair. */
const GOOD = 0.75;
const FAIR = 0.5;

export function gradeOf(score: number): 'good' | 'fair' | 'poor' {
  if (score >= GOOD) return 'good';
  return score >= FAIR ? 'fair' : 'poor';
}

const WORDS = { good: 'Good', fair: 'Fair', poor: 'Weak' } as const;

/** How well two neighbours mix: its colour, and for those who do not see colours its shape and words. */
export function TransitionDot({ score }: { readonly score: number }) {
  const grade = gradeOf(score);
  const words = `${WORDS[grade]} transition, ${formatPercent(score)}`;
  return (
    <span className={classes.dot} data-grade={grade} role="img" aria-label={words} title={words}>
      {Math.round(score * 100)}
    </span>
  );
}
