/**
 * Reads a playing time as sleeves and Discogs write it: "7:35", "1:02:03", "7.35", "7'35", "455" (seconds).
 * @returns whole seconds, or null when there is no time in it ("", "?", "0:00").
 */
export function parseDuration(text: string): number | null {
  const parts = text
    .trim()
    .replace(/["”″]$/, '')
    .split(/[:.'’′]/);
  if (parts.length > 3 || parts.some((part) => !/^\d{1,5}$/.test(part))) return null;
  if (parts.slice(1).some((part) => part.length > 2 || Number(part) > 59)) return null;
  const seconds = parts.reduce((total, part) => total * 60 + Number(part), 0);
  return seconds > 0 ? seconds : null;
}

/** "7:35", or "1:02:03" from an hour on; seconds are rounded, never below zero. */
export function formatDuration(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  const pad = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  return hours > 0 ? `${hours}:${pad(minutes)}:${pad(rest)}` : `${minutes}:${pad(rest)}`;
}
