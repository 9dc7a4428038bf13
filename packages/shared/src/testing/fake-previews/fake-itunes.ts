import { fits, startShop, type FakeShop } from './shop-server.js';

/** A server that speaks the iTunes Search API: `term=…&media=music&entity=song`. */
export const startFakeItunes = (sound: Uint8Array): Promise<FakeShop> =>
  startShop(
    {
      mime: 'audio/x-m4a',
      search: (query, recordings) => {
        const results = recordings
          .filter((recording) => fits(query.get('term') ?? '', recording))
          .map((recording) => ({
            wrapperType: 'track',
            kind: 'song',
            trackId: recording.id,
            trackName: recording.title,
            artistName: recording.artist,
            collectionName: recording.album,
            trackTimeMillis: Math.round(recording.durationSeconds * 1000),
            previewUrl: recording.audioUrl,
            trackViewUrl: `https://music.apple.com/song/${recording.id}`,
          }));
        return { resultCount: results.length, results };
      },
    },
    sound,
  );
