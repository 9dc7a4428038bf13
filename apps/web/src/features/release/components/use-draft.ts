'use client';
import { useEffect, useState } from 'react';

/** A text as it is being typed: kept when its field is left, and only when it has changed. */
export function useDraft(saved: string, onKeep: (text: string) => void) {
  const [text, setText] = useState(saved);
  useEffect(() => setText(saved), [saved]);
  const keep = (next: string) => {
    const wanted = next.trim();
    if (wanted !== saved) onKeep(wanted);
  };
  return {
    props: { value: text, onChange: setText, onBlur: () => keep(text) },
    /** One of the offered texts was chosen. */
    choose: (chosen: string) => {
      setText(chosen);
      keep(chosen);
    },
  };
}
