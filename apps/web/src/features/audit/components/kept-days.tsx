'use client';
import { NativeSelect } from '@mantine/core';
import { useConfirm } from '../../../ui/confirm';
import { useKeepDays } from '../api/audit';

const CHOICES = [30, 90, 180, 365, 730, 3650];

/** How long entries are kept. Fewer days remove some at once, so that is asked again. */
export function KeptDays({ days }: { readonly days: number }) {
  const confirm = useConfirm();
  const keep = useKeepDays();
  const onChange = async (next: number) => {
    const text = 'Older entries are removed now, and there is no way back.';
    const title = `Keep entries for ${next} days only?`;
    if (next >= days || (await confirm({ title, text, action: 'Remove older ones' }))) keep.mutate(next);
  };
  const choices = [...new Set([...CHOICES, days])].sort((a, b) => a - b);
  return (
    <NativeSelect
      label="Kept for"
      size="sm"
      disabled={keep.isPending}
      data={choices.map((value) => ({ value: String(value), label: `${value} days` }))}
      value={String(days)}
      onChange={(event) => void onChange(Number(event.currentTarget.value))}
    />
  );
}
