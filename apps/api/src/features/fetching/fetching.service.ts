import { Injectable } from '@nestjs/common';
import type {
  FetchingPlan,
  RouteInput,
  RouteOutput,
  Run,
  fetchingRoutes,
} from '@segue/shared/contracts/http';
import { downloadTrackJob, type DownloadStep } from '@segue/shared/contracts/jobs';
import { unprocessable } from '@segue/shared/node';
import type { Own } from '../../access/index.js';
import { RunsService, type StartRun } from '../../jobs/index.js';
import { TracksService, type TrackView } from '../tracks/index.js';
import { CookiesService } from './cookies/cookies.service.js';
import { FetchingRepository } from './fetching.repository.js';
import { FetchingSettingsService } from './fetching-settings.service.js';
import { stepsFor, type WantedTrack } from './steps.js';
import { WantedTracks } from './wanted-tracks.js';

type Wish = RouteInput<typeof fetchingRoutes.start>['body'];
type Started = RouteOutput<typeof fetchingRoutes.start>;

/** Runs that the answer lists; the activity page has the rest. */
const LISTED = 200;

export const dedupeKeyOf = (trackId: string): string => `${downloadTrackJob.name}:${trackId}`;

/** Gets audio: says what that would do, and starts it. */
@Injectable()
export class FetchingService {
  constructor(
    private readonly tracks: TracksService,
    private readonly wanted: WantedTracks,
    private readonly fetching: FetchingRepository,
    private readonly settings: FetchingSettingsService,
    private readonly cookies: CookiesService,
    private readonly runs: RunsService,
  ) {}

  /** @throws not-found when one of the tracks or releases is not this person's */
  async plan(owner: Own, wish: Wish): Promise<FetchingPlan> {
    const { wanted, live, ...counts } = await this.sort(owner, wish);
    const { sources, youtube } = await this.settings.ground(owner);
    const asks = (name: string) =>
      sources.some(({ source, enabled, ready }) => source === name && enabled && ready);
    const unlisted = asks('discogs') ? wanted.filter(({ listed }) => !listed).length : wanted.length;
    return {
      ...counts,
      live: live.size,
      wanted: wanted.length,
      listed: wanted.length - unlisted,
      youtubeSearches: asks('youtube') ? Math.min(unlisted, youtube.left) : 0,
      youtubeLeft: youtube.left,
      sources: sources.filter(({ enabled }) => enabled),
    };
  }

  /**
   * @throws not-found when one of the tracks or releases is not this person's
   * @throws unprocessable when no source can be asked, or there is no room
   */
  async start(owner: Own, wish: Wish): Promise<Started> {
    const { wanted, live, withAudio } = await this.sort(owner, wish);
    const starts = await this.starts(owner, wanted);
    const { runs, alreadyLive } = await this.runs.startMany(downloadTrackJob, starts);
    return {
      queued: runs.length,
      skipped: { withAudio, live: live.size + alreadyLive.length },
      runs: runs.slice(0, LISTED),
    };
  }

  /** One track: from an address, or wherever its owner's sources have it. @throws conflict when it is live */
  async startOne(owner: Own, trackId: string, url: string | undefined): Promise<Run> {
    const view = await this.tracks.owned(owner, trackId);
    if (url !== undefined) return this.startChosen(owner, view, url, view.title);
    const [start] = await this.starts(owner, await this.wanted.of([view]));
    if (start === undefined)
      throw unprocessable('There is nowhere to look for this track. Give an address, or upload the file.');
    return this.runs.start(downloadTrackJob, start);
  }

  /** From an address that a person gave or chose. */
  async startChosen(owner: Own, view: TrackView, url: string, title: string): Promise<Run> {
    const common = await this.common(owner);
    return this.runs.start(downloadTrackJob, toStart(owner, view, [{ kind: 'chosen', url, title }], common));
  }

  private async sort(owner: Own, wish: Wish) {
    const views = await this.wanted.named(owner, wish);
    const without = views.filter(({ audioFileId }) => audioFileId === null);
    const live = await this.fetching.liveKeys(without.map(({ id }) => dedupeKeyOf(id)));
    const due = without.filter(({ id }) => !live.has(dedupeKeyOf(id)));
    const wanted = await this.wanted.of(due);
    return { tracks: views.length, withAudio: views.length - without.length, live, wanted };
  }

  /** The searches that are left today go to the tracks that Discogs has no sure video of. */
  private async starts(
    owner: Own,
    wanted: readonly WantedTrack[],
  ): Promise<StartRun<typeof downloadTrackJob>[]> {
    const { sources, youtube } = await this.settings.ground(owner);
    const asked = sources.filter(({ enabled }) => enabled);
    if (!asked.some(({ ready }) => ready)) {
      const why = asked.map(({ message }) => message).join(' ');
      throw unprocessable(
        `No source can be asked. ${why === '' ? 'All are switched off in the settings.' : why}`,
      );
    }
    const common = await this.common(owner);
    let { left } = youtube;
    return [...wanted]
      .sort((a, b) => Number(a.listed) - Number(b.listed))
      .flatMap((track) => {
        const steps = stepsFor(track, sources, left > 0);
        if (steps.some((step) => step.kind === 'search' && step.source === 'youtube')) left -= 1;
        return steps.length === 0 ? [] : [toStart(owner, track.view, steps, common)];
      });
  }

  /** @throws unprocessable when there is no room */
  private async common(owner: Own) {
    const roomBytes = await this.settings.roomLeft();
    if (roomBytes !== null && roomBytes <= 0)
      throw unprocessable('The room for audio is used up (AUDIO_QUOTA_GB). Remove audio, or raise it.');
    const { format } = await this.fetching.choice(owner);
    return { format, roomBytes, cookies: { owner: owner.ownerId, keys: await this.cookies.keys(owner) } };
  }
}

type Common = Pick<StartRun<typeof downloadTrackJob>['payload'], 'format' | 'roomBytes' | 'cookies'>;

function toStart(
  owner: Own,
  view: TrackView,
  steps: DownloadStep[],
  common: Common,
): StartRun<typeof downloadTrackJob> {
  const { id: trackId, title, artist, releaseTitle: album, durationSeconds, year } = view;
  return {
    payload: { trackId, wanted: { title, artist, album, durationSeconds, year }, steps, ...common },
    title: `${artist} – ${title}`,
    subject: { kind: 'track', id: trackId },
    requestedById: owner.ownerId,
    dedupeKey: dedupeKeyOf(trackId),
  };
}
