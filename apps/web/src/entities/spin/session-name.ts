'use client';
import { storedValue, useStored } from '../../lib/stored/stored-value';

const isSessionName = (text: string): text is string => text.length <= 200;

/** The session that plays are logged under: "Friday at the Bar"; empty for none. This browser remembers it. */
export const sessionName = storedValue<string>('segue.spin-session', '', isSessionName);

export const useSessionName = (): string => useStored(sessionName);
