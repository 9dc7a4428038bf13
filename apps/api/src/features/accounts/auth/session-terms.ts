const day = 24 * 60 * 60;

/** Seconds that a session lasts after it was last prolonged, and after which it is prolonged by being used. */
export const SESSION_TERMS = { expiresIn: 30 * day, updateAge: day } as const;

/** Whether a session that ends then is neither over nor due to be prolonged. */
export function isFresh(expiresAt: Date, now: number): boolean {
  const { expiresIn, updateAge } = SESSION_TERMS;
  return expiresAt.getTime() - now > (expiresIn - updateAge) * 1000;
}
