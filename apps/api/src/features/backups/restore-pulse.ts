import type { JobProgress } from '@segue/shared/contracts/jobs';
import type { RestoreNews } from './restore-news.js';

/** How often it is said; well within the time after which an api that hears nothing opens, milliseconds. */
const everyMs = 1000;

type Report = (progress: JobProgress) => void;

/** Says that the tables are being exchanged, for as long as that takes, and then how it ended. */
export class RestorePulse {
  private progress: JobProgress = { done: 0, total: null, message: 'Clearing the way' };

  /** @param say tells every api process; it may not throw */
  constructor(private readonly say: (news: RestoreNews) => void) {}

  /** A report whose progress also goes with the next beat. */
  with(report: Report): Report {
    return (progress) => {
      this.progress = progress;
      report(progress);
    };
  }

  async during(exchange: () => Promise<void>): Promise<void> {
    const beat = () => this.say({ type: 'restoring', progress: this.progress });
    beat();
    const timer = setInterval(beat, everyMs);
    let ended: RestoreNews = { type: 'not-restored' };
    try {
      await exchange();
      ended = { type: 'restored' };
    } finally {
      clearInterval(timer);
      this.say(ended);
    }
  }
}
