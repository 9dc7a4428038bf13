import { playlistRoutes, runAccepted, type Playlist, type Run } from '@segue/shared/contracts/http';
import { expect } from 'vitest';
import {
  makeMixLibrary,
  startService,
  startTestApi,
  waitForRun,
  type MixLibraryTrack,
  type TestApi,
} from '../../testing/index.js';

/** An api with the real GA beside it and a library of thirty tracks to make sets from. */
export class SetBench {
  private constructor(
    readonly api: TestApi,
    readonly tracks: readonly MixLibraryTrack[],
    readonly close: () => Promise<void>,
  ) {}

  static async start(): Promise<SetBench> {
    const api = await startTestApi();
    const ga = startService(api, 'ga');
    const close = async () => {
      await ga.stop();
      await api.close();
    };
    return new SetBench(api, await makeMixLibrary(api, 30), close);
  }

  /** Id of a track by its number from 0. */
  at(index: number): string {
    return this.tracks[index]?.id ?? '';
  }

  send(method: string, path: string, json?: unknown): Promise<Response> {
    return this.api.owner.ask(path, { method, json });
  }

  async playlist(id: string): Promise<Playlist> {
    return playlistRoutes.get.response.parse(await (await this.send('GET', `/api/playlists/${id}`)).json());
  }

  /** Waits for the run that an answer accepts, and expects it to go well. */
  async ended(answer: Response): Promise<Run> {
    const { run } = runAccepted.parse(await answer.json());
    const over = await waitForRun(this.api.owner, run.id, 60);
    expect(over).toMatchObject({ status: 'succeeded', error: null });
    return over;
  }

  /** The playlists of a generation, the best first. */
  async generate(request: object): Promise<Playlist[]> {
    const run = await this.ended(await this.send('POST', '/api/playlists/generate', { seed: 5, ...request }));
    const ids = run.result?.['playlistIds'] as string[];
    return Promise.all(ids.map((id) => this.playlist(id)));
  }
}

export const idsOf = (playlist: Playlist): string[] => playlist.items.map(({ track }) => track.id);
