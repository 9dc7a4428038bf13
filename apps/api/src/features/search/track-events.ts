import { Injectable } from '@nestjs/common';
import { EventsService } from '../../jobs/index.js';
import type { TrackView } from '../tracks/index.js';

/** More ids than this are sent as "many": whoever listens asks again for what it shows. */
const LISTED = 100;

/** Tells the open pages of each owner which of their tracks changed, once these can be found. */
@Injectable()
export class TrackEvents {
  constructor(private readonly events: EventsService) {}

  changed(views: readonly TrackView[]): void {
    const byOwner = new Map<string, string[]>();
    for (const { userId, id: trackId } of views) {
      const ids = byOwner.get(userId);
      if (ids === undefined) byOwner.set(userId, [trackId]);
      else ids.push(trackId);
    }
    for (const [userId, ids] of byOwner) {
      this.events.publish(userId, { type: 'tracks-changed', trackIds: ids.length > LISTED ? [] : ids });
    }
  }
}
