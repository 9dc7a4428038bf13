import { Injectable } from '@nestjs/common';
import { afterEach, expect, it } from 'vitest';
import { startJobsApp, type JobsApp } from '../../testing/index.js';
import { Scheduled } from './scheduled.js';
import { Schedules } from './schedules.js';

let app: JobsApp;
afterEach(() => app.close());

@Injectable()
class Ticker {
  static calls = 0;

  // Six fields: every second.
  @Scheduled({ name: 'tick', title: 'Tick', pattern: '* * * * * *', job: 'none' })
  async tick(): Promise<void> {
    Ticker.calls += 1;
    if (Ticker.calls === 1) throw new Error('The first time goes wrong.');
    return Promise.resolve();
  }
}

it('what is due is called, goes on after it went wrong, and is listed with its next time', async () => {
  app = await startJobsApp({ jobs: [], providers: [Ticker] });
  await expect.poll(() => Ticker.calls, { timeout: 20_000 }).toBeGreaterThan(1);
  const [schedule, ...others] = await app.module.get(Schedules).list();
  expect(others).toEqual([]);
  expect(schedule).toMatchObject({ name: 'tick', title: 'Tick', job: 'none' });
  expect(schedule?.next).toBeInstanceOf(Date);
});
