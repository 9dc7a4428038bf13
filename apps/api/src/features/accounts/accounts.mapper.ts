import { role, type ApiKey, type User } from '@segue/shared/contracts/http';
import type { Principal } from '../../http/index.js';

/** A person as the database has them; no password is in here. */
export interface UserRow {
  readonly id: string;
  readonly username: string | null;
  readonly displayUsername: string | null;
  readonly name: string;
  readonly role: string;
  readonly banned: boolean;
  readonly createdAt: Date;
}

export interface ApiKeyRow {
  readonly id: string;
  readonly name: string | null;
  readonly start: string | null;
  readonly createdAt: Date;
  readonly lastRequest: Date | null;
  readonly expiresAt: Date | null;
}

export function toPrincipal(row: Omit<UserRow, 'createdAt'>): Principal {
  const username = row.displayUsername ?? row.username ?? row.id;
  return { id: row.id, username, name: row.name, role: role.parse(row.role) };
}

export function toUser(row: UserRow): User {
  return { ...toPrincipal(row), banned: row.banned, createdAt: row.createdAt.toISOString() };
}

export function toApiKey(row: ApiKeyRow): ApiKey {
  return {
    id: row.id,
    name: row.name ?? 'API key',
    start: row.start ?? '',
    createdAt: row.createdAt.toISOString(),
    lastUsedAt: row.lastRequest?.toISOString() ?? null,
    expiresAt: row.expiresAt?.toISOString() ?? null,
  };
}
