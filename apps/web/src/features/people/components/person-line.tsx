'use client';
import { Avatar } from '@mantine/core';
import type { ReactNode } from 'react';
import classes from './people.module.css';

interface PersonLineProps {
  readonly name: string;
  readonly about: ReactNode;
  /** Buttons at the end. */
  readonly children?: ReactNode;
}

/** One person in a list. */
export function PersonLine({ name, about, children }: PersonLineProps) {
  return (
    <li className={classes.line}>
      <Avatar size={34} radius="xl" color="amber" name={name} aria-hidden />
      <span className={classes.words}>
        <span className={classes.name}>{name}</span>
        <span className={classes.about}>{about}</span>
      </span>
      <span className={classes.actions}>{children}</span>
    </li>
  );
}
