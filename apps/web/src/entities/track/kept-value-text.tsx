'use client';
import type { KeptValue } from '@segue/shared/contracts/http';
import { formatBpm } from '../../lib/format';
import { KeyBadge } from '../key';

/** A value as it was kept: a number, words, a key, tags; a dash for none. */
export function KeptValueText({ value }: { readonly value: KeptValue }) {
  if (value === null || value === '') return <span>–</span>;
  if (typeof value === 'number') return <span className="numbers">{formatBpm(value)}</span>;
  if (typeof value === 'string') return <span>{value}</span>;
  if (Array.isArray(value)) return <span>{value.length === 0 ? '–' : value.join(', ')}</span>;
  return <KeyBadge value={value} />;
}
