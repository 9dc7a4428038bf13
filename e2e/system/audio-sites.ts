import { clickTrack, encodeWav, FakeSite, FakeYoutube } from '@segue/shared/testing';

/** A YouTube to search and a site to fetch from. */
export interface AudioSites {
  readonly siteUrl: string;
  /** By which the download worker finds them. */
  readonly env: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

const KEY = 'only-for-tests';

/** YouTube knows one upload: a live version of what nobody has as a record. */
export async function startAudioSites(): Promise<AudioSites> {
  const [youtube, site] = [new FakeYoutube(KEY), new FakeSite()];
  await Promise.all([youtube.start(), site.start()]);
  const live = {
    id: 'scarab-live',
    title: 'Prana - Scarab (Live)',
    channelTitle: 'A listener',
    duration: 'PT8M',
  };
  youtube.videos.push(live);
  site.file('/song.wav', new Uint8Array(encodeWav([clickTrack(139, 12)])), 'audio/wav');
  return {
    siteUrl: site.url,
    env: {
      ...{ YOUTUBE_API_KEY: KEY, YOUTUBE_API_URL: youtube.url, DOWNLOAD_ALLOWED_HOSTS: site.host },
      DOWNLOAD_KEEP_FREE_MB: '0',
    },
    stop: async () => {
      await Promise.all([youtube.stop(), site.stop()]);
    },
  };
}
