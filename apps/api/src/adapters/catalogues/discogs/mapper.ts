import { joinArtists, parseYouTubeVideoId, type DiscogsReleaseId } from '@segue/shared/domain/music';
import type { CatalogueImage, CatalogueRelease, CatalogueVideo } from '../catalogue-release.js';
import { mapArtist } from './artist-mapper.js';
import { orNull } from './blank.js';
import { mapFormat, mapLabel } from './credit-mapper.js';
import { mapTracklist } from './tracklist-mapper.js';
import type { WireRelease } from './wire.js';

/** Turns Discogs' document into ours. Pure; the wire schema has been through it already. */
export function mapRelease(wire: WireRelease): CatalogueRelease {
  const images = wire.images.map(mapImage).filter((image) => image.url !== '');
  const cover = images.find((image) => image.kind === 'primary') ?? images[0];
  return {
    discogsId: wire.id as DiscogsReleaseId,
    masterId: orNull(wire.master_id),
    title: wire.title.trim(),
    artists: wire.artists.map(mapArtist),
    artistCredit: joinArtists(wire.artists),
    year: orNull(wire.year),
    country: orNull(wire.country),
    labels: wire.labels.map(mapLabel),
    formats: wire.formats.map(mapFormat),
    genres: wire.genres,
    styles: wire.styles,
    tracks: mapTracklist(wire),
    videos: mapVideos(wire.videos),
    barcodes: barcodes(wire.identifiers),
    identifiers: wire.identifiers.map(({ type, value, description }) => ({
      type,
      value,
      description: orNull(description),
    })),
    images,
    coverUrl: cover?.url ?? null,
    thumbUrl: orNull(wire.thumb) ?? cover?.thumbUrl ?? null,
    changedAt: orNull(wire.date_changed),
  };
}

/** The same video is often linked twice, once as youtu.be: the first one stays. */
function mapVideos(videos: WireRelease['videos']): CatalogueVideo[] {
  const distinct = new Map<string, CatalogueVideo>();
  for (const { uri, title, duration } of videos) {
    const youTubeId = parseYouTubeVideoId(uri);
    const key = youTubeId ?? uri;
    const video = { url: uri, youTubeId, title, durationSeconds: duration > 0 ? duration : null };
    if (!distinct.has(key)) distinct.set(key, video);
  }
  return [...distinct.values()];
}

/** "5 099996 601419" and its scan are one. A UPC of 12 digits is the EAN of 13 that starts with 0. */
function barcodes(identifiers: WireRelease['identifiers']): string[] {
  const digits = identifiers
    .filter(({ type }) => type === 'Barcode')
    .map(({ value }) => value.replace(/\D/g, ''))
    .filter((value) => value.length >= 8 && value.length <= 14);
  return [...new Map(digits.reverse().map((value) => [value.padStart(13, '0'), value])).values()].reverse();
}

function mapImage(image: WireRelease['images'][number]): CatalogueImage {
  return {
    kind: image.type === 'primary' ? 'primary' : 'secondary',
    url: image.uri || image.resource_url,
    thumbUrl: orNull(image.uri150),
    width: orNull(image.width),
    height: orNull(image.height),
  };
}
