'use client';
import { HoverCard, UnstyledButton } from '@mantine/core';
import type { Transition } from '@segue/shared/contracts/http';
import { TransitionDot, TransitionTerms } from '../../../entities/transition';
import classes from './workshop.module.css';

interface JointDotProps {
  readonly transition: Transition | null;
  readonly first: boolean;
  readonly title: string;
  readonly onOpen: () => void;
}

/** How well a track follows the one before: hover or focus says why, a press opens what else could stand here. */
export function JointDot({ transition, first, title, onOpen }: JointDotProps) {
  if (!transition) {
    return (
      <UnstyledButton className={classes.joint} onClick={onOpen} aria-label={`Alternatives for ${title}`}>
        <span className={classes.nothing} aria-hidden>
          {first ? '▶' : '…'}
        </span>
      </UnstyledButton>
    );
  }
  return (
    <HoverCard width={380} position="right-start" shadow="md" openDelay={200} withinPortal>
      <HoverCard.Target>
        <UnstyledButton className={classes.joint} onClick={onOpen}>
          <TransitionDot score={transition.score} />
        </UnstyledButton>
      </HoverCard.Target>
      <HoverCard.Dropdown>
        <p className={classes.sentence}>{transition.sentence}</p>
        <TransitionTerms transition={transition} />
      </HoverCard.Dropdown>
    </HoverCard>
  );
}
