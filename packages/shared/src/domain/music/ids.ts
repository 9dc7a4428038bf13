/**
 * Branded ids: at run time a plain string or number, at compile time a release id is no track id.
 * Our own ids are opaque strings made by the database; the ids of other catalogues keep their own shape.
 */
declare const brand: unique symbol;
export type Brand<Value, Name extends string> = Value & { readonly [brand]: Name };

export type ReleaseId = Brand<string, 'ReleaseId'>;
export type TrackId = Brand<string, 'TrackId'>;
export type ArtistId = Brand<string, 'ArtistId'>;
export type CollectionItemId = Brand<string, 'CollectionItemId'>;
export type AudioFileId = Brand<string, 'AudioFileId'>;
export type PlaylistId = Brand<string, 'PlaylistId'>;
export type RunId = Brand<string, 'RunId'>;
export type UserId = Brand<string, 'UserId'>;

/** The number in `https://www.discogs.com/release/3068785-…`: a positive integer. */
export type DiscogsReleaseId = Brand<number, 'DiscogsReleaseId'>;

/** The eleven characters after `v=` in a YouTube address. */
export type YouTubeVideoId = Brand<string, 'YouTubeVideoId'>;

/** Reads "3068785", "r3068785", "[r3068785]" or a Discogs release address; null when it is none of them. */
export function parseDiscogsReleaseId(text: string): DiscogsReleaseId | null {
  const digits = /^\s*(?:\[?r?|.*\/releases?\/)(\d{1,10})(?:\]|[-/?#].*)?\s*$/i.exec(text)?.[1];
  const id = Number(digits);
  return Number.isSafeInteger(id) && id > 0 ? (id as DiscogsReleaseId) : null;
}

/** Reads the video id out of any common form of a YouTube address; null when the address is not of a video. */
export function parseYouTubeVideoId(address: string): YouTubeVideoId | null {
  const id =
    /^(?:https?:\/\/)?(?:www\.|m\.|music\.)?(?:youtu\.be\/|youtube(?:-nocookie)?\.com\/(?:watch\?(?:[^#]*&)?v=|embed\/|shorts\/|live\/|v\/))([\w-]{11})(?![\w-])/.exec(
      address.trim(),
    )?.[1];
  return id === undefined ? null : (id as YouTubeVideoId);
}
