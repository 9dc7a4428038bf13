import { notifications } from '@mantine/notifications';
import { createElement } from 'react';
import { UndoText } from './undo-text';

/** Something was done; gone after a few seconds. */
export const toastDone = (message: string): string =>
  notifications.show({ message, color: 'teal', autoClose: 3500 });

/** Something did not work; stays long enough to be read. */
export const toastFailed = (title: string, error: Error): string =>
  notifications.show({ title, message: error.message, color: 'red', autoClose: 9000 });

/** Something was done that can be taken back. */
export function toastUndo(message: string, undo: () => void): void {
  const id = notifications.show({
    color: 'teal',
    autoClose: 7000,
    message: createElement(UndoText, {
      message,
      onUndo: () => {
        notifications.hide(id);
        undo();
      },
    }),
  });
}
