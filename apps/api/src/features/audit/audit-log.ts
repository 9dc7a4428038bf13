import { Injectable, Logger } from '@nestjs/common';
import { currentRequestId } from '../../http/index.js';
import { AuditRepository } from './audit.repository.js';

/** Who did it, and from where. */
export interface Actor {
  readonly id: string | null;
  readonly name: string;
  readonly via: 'cookie' | 'api-key' | 'proxy' | 'nobody';
  readonly address: string;
}

/** Writes the audit log. */
@Injectable()
export class AuditLog {
  private readonly logger = new Logger('Audit');

  constructor(private readonly entries: AuditRepository) {}

  /**
   * Notes what was done, or tried. It goes to the process's log too, where it stands even if the database is away.
   * @param outcome `done`, or the code of the error
   */
  async note(
    actor: Actor,
    { action, details, outcome }: { action: string; details: Record<string, unknown>; outcome: string },
  ): Promise<void> {
    const { id, name, via, address } = actor;
    this.logger.log({ msg: `${action}: ${outcome}`, actor: id, via, address, details });
    await this.entries.add({
      ...{ actorId: id, actorName: name, via, address, action, details, outcome },
      requestId: currentRequestId() ?? '',
    });
  }
}
