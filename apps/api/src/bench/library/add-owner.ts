import { randomUUID } from 'node:crypto';
import { hashPassword } from 'better-auth/crypto';
import pg from 'pg';

/** Writes an owner who can sign in straight into a fresh database. @returns the owner's id */
export async function addOwner(databaseUrl: string, username: string, password: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const id = randomUUID();
    await client.query(
      `INSERT INTO "User" (id, name, email, username, "displayUsername", role, "updatedAt")
       VALUES ($1, $2, $3, $2, $2, 'owner', now())`,
      [id, username, `${username}@users.invalid`],
    );
    await client.query(
      `INSERT INTO "Account" (id, "userId", "accountId", "providerId", password, "updatedAt")
       VALUES ($1, $2, $2, 'credential', $3, now())`,
      [randomUUID(), id, await hashPassword(password)],
    );
    return id;
  } finally {
    await client.end();
  }
}
