'use client';
import { useRef, type MouseEvent, type TouchEvent } from 'react';

/** As long as a phone itself waits. */
const LONG_MS = 500;
/** Pixels that a resting finger may move. */
const TREMBLE = 10;

/**
 * A finger that rests on an element, or its right click: spread the answer on it. The press that follows is swallowed,
 * so that a link under the finger is not opened as well.
 */
export function useLongPress(onPress: (at: { x: number; y: number }) => void) {
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const start = useRef({ x: 0, y: 0 });
  const pressed = useRef(false);
  const stop = () => clearTimeout(timer.current);
  const press = () => {
    pressed.current = true;
    onPress(start.current);
  };
  return {
    onTouchStart: ({ touches }: TouchEvent) => {
      const touch = touches[0];
      if (!touch) return;
      start.current = { x: touch.clientX, y: touch.clientY };
      pressed.current = false;
      stop();
      timer.current = setTimeout(press, LONG_MS);
    },
    onTouchMove: ({ touches }: TouchEvent) => {
      const touch = touches[0];
      const { x, y } = start.current;
      if (!touch || Math.hypot(touch.clientX - x, touch.clientY - y) > TREMBLE) stop();
    },
    onTouchEnd: stop,
    onTouchCancel: stop,
    onContextMenu: (event: MouseEvent) => {
      event.preventDefault();
      stop();
      if (!pressed.current) onPress({ x: event.clientX, y: event.clientY });
      pressed.current = true;
    },
    onClickCapture: (event: MouseEvent) => {
      if (!pressed.current) return;
      pressed.current = false;
      event.preventDefault();
      event.stopPropagation();
    },
  };
}
