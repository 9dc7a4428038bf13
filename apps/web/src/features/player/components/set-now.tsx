'use client';
import { ActionIcon } from '@mantine/core';
import { IconArrowsJoin2 } from '@tabler/icons-react';
import { currentItem, skipToJoint, useTransport } from '../../../entities/transport';
import { formatDuration } from '../../../lib/format';
import classes from './player-bar.module.css';

/** Of a set that plays: which joint is heard, or when the next one is. Nothing for a plain queue. */
export function SetWords() {
  const item = useTransport(currentItem);
  const before = useTransport(({ queue, index }) => queue[index - 1]);
  const next = useTransport(({ queue, index }) => queue[index + 1]);
  const place = useTransport(({ index }) => index + 1);
  const blending = useTransport((state) => state.blending);
  const time = useTransport((state) => Math.floor(state.time));
  if (!item?.mix) return null;
  const { out } = item.mix;
  const words =
    blending && before
      ? `Joint ${place - 1}: ${before.title} → ${item.title}`
      : out !== null && next
        ? `Joint ${place}: → ${next.title} in ${formatDuration(Math.max(0, out - time))}`
        : 'The last of the set';
  return (
    <span className={classes.joint} data-blending={blending}>
      {words}
    </span>
  );
}

/** Goes to a moment before the next joint. */
export function NextJointButton() {
  const more = useTransport((state) => currentItem(state)?.mix?.out != null);
  if (!more) return null;
  return (
    <ActionIcon size={34} aria-label="Next joint" title="Next joint" onClick={skipToJoint}>
      <IconArrowsJoin2 size={17} />
    </ActionIcon>
  );
}
