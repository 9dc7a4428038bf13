'use client';
import { TextInput } from '@mantine/core';
import { useState, type HTMLAttributes, type KeyboardEvent, type ReactNode } from 'react';
import { InPlace } from './in-place';
import { useLeaveOnce } from './use-leave-once';

interface InPlaceTextProps {
  readonly label: string;
  readonly value: string;
  /** How it looks while it is not edited; the value itself when not given. */
  readonly shown?: ReactNode;
  readonly disabled?: boolean;
  readonly inputMode?: HTMLAttributes<HTMLInputElement>['inputMode'];
  /** What is wrong with a text, in words; null when it can be kept. */
  readonly problem?: (text: string) => string | null;
  readonly onSave: (text: string) => void;
}

/** A line of text to edit where it stands: Enter or leaving keeps it, Escape does not. */
export function InPlaceText({ label, value, shown = value, disabled = false, ...rest }: InPlaceTextProps) {
  return (
    <InPlace label={label} shown={shown} disabled={disabled}>
      {(close) => <OpenText label={label} value={value} close={close} {...rest} />}
    </InPlace>
  );
}

type OpenTextProps = Pick<InPlaceTextProps, 'label' | 'value' | 'inputMode' | 'problem' | 'onSave'> & {
  readonly close: () => void;
};

function OpenText({ label, value, inputMode, problem, onSave, close }: OpenTextProps) {
  const [text, setText] = useState(value);
  const wrong = text.trim() === value ? null : (problem?.(text.trim()) ?? null);
  const leave = useLeaveOnce(close);
  const keep = () => {
    if (wrong === null) leave(() => text.trim() !== value && onSave(text.trim()));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') {
      // The value takes the focus when the field goes: the same press would open it again.
      event.preventDefault();
      keep();
    }
    if (event.key === 'Escape') leave();
  };
  return (
    <TextInput
      aria-label={label}
      autoFocus
      value={text}
      error={wrong}
      {...(inputMode && { inputMode })}
      onChange={(event) => setText(event.currentTarget.value)}
      onBlur={keep}
      onKeyDown={onKeyDown}
    />
  );
}
