import type { ScheduleView } from '@segue/shared/contracts/http';
import { shortTime } from './short-time';

type Facts = Pick<ScheduleView, 'enabled' | 'running' | 'nextAt'>;

/** When it is to happen: "At work", "Off", "Next in 3 min, at 14:05". */
export function nextWords({ enabled, running, nextAt }: Facts, now: Date): string {
  if (running) return 'At work';
  if (!enabled) return 'Off';
  if (nextAt === null) return 'The clock is being set';
  const seconds = Math.max(0, (Date.parse(nextAt) - now.getTime()) / 1000);
  const clock = new Date(nextAt).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
  return `Next in ${shortTime(seconds)}, at ${clock}`;
}
