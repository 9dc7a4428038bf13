/** So many at once are still one wish that somebody waits for: the tracks of a double album. */
export const fewAtOnce = 25;

/** Whether somebody waits for these: asked for by a person, and few. What the system or a bulk asks for can wait. */
export function isUrgent(requestedById: string | null, atOnce: number): boolean {
  return requestedById !== null && atOnce <= fewAtOnce;
}
