/** Makes pino's JSON lines readable on a terminal: `10:03:12 WARN api  A connection was lost  runId=0192…`. */
export function prettyLine(json: string): string {
  const { level, time, name, msg, err, ...rest } = JSON.parse(json) as Record<string, unknown>;
  const clock = new Date(Number(time)).toTimeString().slice(0, 8);
  const bound = Object.entries(rest).map(([key, value]) => `${key}=${say(value)}`);
  const line = [clock, levelWord(Number(level)), say(name ?? ''), say(msg ?? ''), ...bound]
    .join(' ')
    .trimEnd();
  return `${line}\n${stackOf(err)}`;
}

const levelWords: readonly (readonly [number, string])[] = [
  [60, 'FATAL'],
  [50, 'ERROR'],
  [40, 'WARN'],
  [30, 'info'],
  [20, 'debug'],
];

function levelWord(level: number): string {
  return levelWords.find(([from]) => level >= from)?.[1] ?? 'trace';
}

function say(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function stackOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return '';
  const { stack, message } = error as { stack?: unknown; message?: unknown };
  return `${say(stack ?? message ?? error)}\n`;
}
