import { must } from './shell.mjs';
import { Refusal } from './refusal.mjs';

/**
 * The user Postgres runs as: ourselves, or, since Postgres refuses root, the `postgres` user that comes with its package.
 * @returns {Promise<{ name: string, uid?: number, gid?: number }>} uid and gid only when they differ from ours
 */
export async function postgresAccount() {
  if (process.getuid?.() !== 0) return { name: 'you' };
  const uid = Number(await must('id', ['-u', 'postgres']));
  const gid = Number(await must('id', ['-g', 'postgres']));
  if (uid === 0)
    throw new Refusal('The user `postgres` of this machine is root: Postgres refuses to run so.');
  return { name: 'postgres', uid, gid };
}

/** The part of an account that `spawn` wants. */
export const asAccount = ({ uid, gid }) => (uid === undefined ? {} : { uid, gid });
