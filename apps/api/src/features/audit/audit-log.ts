import { Injectable, Logger } from '@nestjs/common';
import { currentRequestId } from '../../http/index.js';
import { AuditRepository, BEGUN, type NewEntry } from './audit.repository.js';

/** Who did it, and from where. */
export interface Actor {
  readonly id: string | null;
  readonly name: string;
  readonly via: 'cookie' | 'api-key' | 'proxy' | 'nobody';
  readonly address: string;
}

/** What they do, and with what. */
export interface Deed {
  readonly action: string;
  readonly details: Record<string, unknown>;
}

/** Writes down how it ended: `done`, or the code of the error. Never throws: what was done is done. */
export type End = (outcome: string) => Promise<void>;

/** Writes the audit log. */
@Injectable()
export class AuditLog {
  private readonly logger = new Logger('Audit');

  constructor(private readonly entries: AuditRepository) {}

  /**
   * Notes what is about to be done, before it is: if the process dies on the way, the entry is there and says that
   * nobody knows how it ended.
   * @returns to be called with the outcome
   * @throws whatever kept the entry from being written; then the deed must not be done
   */
  async begin(actor: Actor, deed: Deed): Promise<End> {
    const id = await this.entries.add({ ...entryOf(actor, deed), outcome: BEGUN });
    return async (outcome) => {
      this.tell(actor, deed, outcome);
      try {
        await this.entries.end(id, outcome);
      } catch (error) {
        this.logger.error(`How ${deed.action} ended is not in the audit log: ${outcome}`, error);
      }
    };
  }

  /** Notes what somebody did of whom nobody knew before that they could: signing in, coming by an invitation. */
  async note(actor: Actor, deed: Deed): Promise<void> {
    this.tell(actor, deed, 'done');
    await this.entries.add({ ...entryOf(actor, deed), outcome: 'done' });
  }

  /** Into the process's log too, where it stands even if the database is away. */
  private tell({ id, via, address }: Actor, { action, details }: Deed, outcome: string): void {
    this.logger.log({ msg: `${action}: ${outcome}`, actor: id, via, address, details });
  }
}

function entryOf({ id, name, via, address }: Actor, deed: Deed): Omit<NewEntry, 'outcome'> {
  return { ...{ actorId: id, actorName: name, via, address, ...deed }, requestId: currentRequestId() ?? '' };
}
