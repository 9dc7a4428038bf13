import { Injectable } from '@nestjs/common';
import type { Session } from '@segue/shared/contracts/http';
import { notFound, RecentMap } from '@segue/shared/node';
import type { Own } from '../../../access/index.js';
import { Clock } from '../auth/clock.js';
import { isFresh } from '../auth/session-terms.js';
import { deviceOf } from './device.js';
import { SessionsRepository, type SessionRow, type SignedIn } from './sessions.repository.js';

const MINUTE = 60_000;
/** Sessions whose last minute is remembered, so that memory is bounded. */
const CAPACITY = 10_000;

/** Where a person is signed in, and how they end that. */
@Injectable()
export class SessionsService {
  private readonly noted = new RecentMap<number>(CAPACITY);

  constructor(
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
  ) {}

  /** The session of a token, unless it is over or due to be prolonged. */
  async fresh(token: string): Promise<SignedIn | null> {
    const session = await this.sessions.signedIn(token);
    return session !== null && isFresh(session.expiresAt, this.clock.now()) ? session : null;
  }

  /** @param current the session that asks, if one does */
  async list(owner: Own, current: string | undefined): Promise<{ items: Session[] }> {
    const rows = await this.sessions.listOf(owner, new Date(this.clock.now()));
    return { items: rows.map((row) => toSession(row, current)) };
  }

  /** @throws TypedError `not-found`, for somebody else's session too */
  async end(owner: Own, id: string): Promise<void> {
    if (!(await this.sessions.end(owner, id))) throw notFound('This session');
  }

  /** @param current the session that stays */
  async endOthers(owner: Own, current: string | undefined): Promise<{ ended: number }> {
    return { ended: await this.sessions.endAllBut(owner, current) };
  }

  /** Notes that a session was used; in the database once a minute, not with each request. */
  async seen(id: string, address: string, userAgent: string): Promise<void> {
    const now = this.clock.now();
    if (now - (this.noted.get(id) ?? 0) < MINUTE) return;
    this.noted.set(id, now);
    await this.sessions.markSeen(id, { at: new Date(now), address, userAgent });
  }
}

function toSession(row: SessionRow, current: string | undefined): Session {
  return {
    id: row.id,
    device: deviceOf(row.userAgent),
    address: row.ipAddress ?? '',
    createdAt: row.createdAt.toISOString(),
    lastSeenAt: row.lastSeenAt.toISOString(),
    expiresAt: row.expiresAt.toISOString(),
    current: row.id === current,
  };
}
