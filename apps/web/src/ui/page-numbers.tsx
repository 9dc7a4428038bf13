'use client';
import { Pagination } from '@mantine/core';

interface PageNumbersProps {
  /** From 1. */
  readonly page: number;
  /** Things in all, and how many of them a page shows. */
  readonly total: number;
  readonly size: number;
  /** Undefined for the first page, which needs no number in the address. */
  readonly onChange: (page: number | undefined) => void;
}

/** The numbers under a list of several pages; nothing under a list of one. */
export function PageNumbers({ page, total, size, onChange }: PageNumbersProps) {
  if (total <= size) return null;
  return (
    <Pagination
      value={page}
      total={Math.ceil(total / size)}
      onChange={(next) => onChange(next === 1 ? undefined : next)}
      getControlProps={(control) => ({ 'aria-label': `${control} page` })}
    />
  );
}
