import type { CDPSession, Page } from '@playwright/test';

/**
 * Scrolls the table by a fixed way each frame until it has gone through all rows, as a hand at the wheel does that
 * never lets go, and notes how long each frame took.
 * @param rowsAFrame how fast: at 60 frames a second, 50 rows are 3,000 rows a second
 * @returns milliseconds from frame to frame
 */
export function scrollThrough(page: Page, rowsAFrame: number): Promise<number[]> {
  return page.evaluate(
    (step) =>
      new Promise<number[]>((resolve) => {
        const table = document.querySelector('[role="grid"]');
        if (table === null) throw new Error('There is no table.');
        const frames: number[] = [];
        let last: number | null = null;
        const next = (now: number) => {
          if (last !== null) frames.push(now - last);
          last = now;
          const before = table.scrollTop;
          table.scrollTop = before + step;
          if (table.scrollTop > before) requestAnimationFrame(next);
          else resolve(frames);
        };
        requestAnimationFrame(next);
      }),
    rowsAFrame * 46,
  );
}

/** Bytes that the page's JavaScript still holds after everything that can go has gone. */
export async function heapAfterCollection(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
