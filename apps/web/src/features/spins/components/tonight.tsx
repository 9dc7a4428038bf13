'use client';
import { TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { sessionName, useSessionName } from '../../../entities/spin';
import classes from './spins.module.css';

/** The name that new plays get, wherever they are logged; this browser keeps it. */
export function Tonight() {
  const stored = useSessionName();
  const [name, setName] = useState(stored);
  useEffect(() => setName(stored), [stored]);
  return (
    <TextInput
      className={classes.tonight ?? ''}
      label="Tonight is"
      description="New plays are logged under this name, until you change it. Empty is fine."
      placeholder="Friday at the bar"
      maxLength={200}
      value={name}
      onChange={(event) => setName(event.currentTarget.value)}
      onBlur={() => sessionName.set(name.trim())}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  );
}
