import type { Page } from '@playwright/test';

declare global {
  interface Window {
    segueKeys?: { pressed: number; painted: number | null }[];
  }
}

/**
 * From now on notes for each key of the search field when the rows that answer it were painted. While an answer is on
 * its way the old rows stay and are marked as stale; the mark goes in the same commit in which the new rows come. The
 * next key must wait for that: see `typeKey`.
 */
export function watchKeys(page: Page): Promise<void> {
  return page.evaluate(() => {
    const keys: NonNullable<Window['segueKeys']> = [];
    window.segueKeys = keys;
    document.querySelector('input[aria-label="Search the library"]')?.addEventListener('input', (event) => {
      // The event's own time is that of the key, before any of our code ran.
      keys.push({ pressed: event.timeStamp, painted: null });
    });
    const afterPaint = (then: () => void) =>
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        // Runs once the frame was handed to the screen.
        port1.onmessage = then;
        port2.postMessage(null);
      });
    new MutationObserver((changes) => {
      const came = changes.some(
        ({ target, oldValue }) =>
          oldValue === 'true' && target instanceof HTMLElement && target.dataset['stale'] === 'false',
      );
      const key = keys.at(-1);
      if (came && key) afterPaint(() => (key.painted ??= performance.now()));
    }).observe(document.body, { attributeFilter: ['data-stale'], attributeOldValue: true, subtree: true });
  });
}

/** Presses one key, and waits until its answer is on the screen. @returns milliseconds between the two */
export async function typeKey(page: Page, key: string): Promise<number> {
  await page.keyboard.type(key);
  const taken = await page.waitForFunction(() => {
    const last = window.segueKeys?.at(-1);
    return last?.painted == null ? null : last.painted - last.pressed;
  });
  return (await taken.jsonValue()) ?? NaN;
}
