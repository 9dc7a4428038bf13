import { createHash } from 'node:crypto';
import {
  File,
  Id3v2Tag,
  Mpeg4AppleTag,
  MpegAudioFileSettings,
  TagTypes,
  WaveFileSettings,
  XiphComment,
} from 'node-taglib-sharp';
import type { Container } from '../containers.js';
import { AppleTexts } from './apple-texts.js';
import { Id3Texts } from './id3-texts.js';
import type { TagTexts } from './tag-texts.js';
import { XiphTexts } from './xiph-texts.js';

// Nothing is added to a file that nobody asked for: no ID3v1, no DivX or MovieID chunks.
MpegAudioFileSettings.defaultTagTypes = TagTypes.Id3v2;
WaveFileSettings.defaultTagTypes = TagTypes.Id3v2;

/** A file's tags, open. `close` it always. */
export interface OpenTags {
  readonly texts: TagTexts;
  /** Fingerprint of everything in the tags that Segue never writes: titles, numbers, pictures. */
  rest(): string;
  save(): void;
  close(): void;
}

/** @throws what node-taglib-sharp throws for a damaged file */
export function openTags(path: string, { mime, kind }: Container): OpenTags {
  const file = File.createFromPath(path, mime);
  return {
    texts: textsOf(file, kind),
    rest: () => fingerprint(file),
    save: () => file.save(),
    close: () => file.dispose(),
  };
}

function textsOf(file: File, kind: Container['kind']): TagTexts {
  if (kind === 'id3') return id3Of(file);
  const tag = file.getTag(kind === 'xiph' ? TagTypes.Xiph : TagTypes.Apple, true);
  if (tag instanceof XiphComment) return new XiphTexts(tag);
  if (tag instanceof Mpeg4AppleTag) return new AppleTexts(tag);
  throw cannotHold();
}

/** A file without ID3v2 gets one that says what its older tags say: players look there first. */
function id3Of(file: File): Id3Texts {
  const onDisk = (type: TagTypes): boolean => (file.tagTypesOnDisk & type) !== 0;
  const older = [TagTypes.RiffInfo, TagTypes.Ape, TagTypes.Id3v1].filter(onDisk);
  const mirrors = older.map((type) => file.getTag(type, false));
  const tag = file.getTag(TagTypes.Id3v2, true);
  if (!(tag instanceof Id3v2Tag)) throw cannotHold();
  if (!onDisk(TagTypes.Id3v2)) for (const mirror of mirrors) mirror.copyTo(tag, false);
  return new Id3Texts(tag, mirrors);
}

const cannotHold = (): Error => new Error('this kind of file cannot hold such tags');

function fingerprint({ tag }: File): string {
  const pictures = tag.pictures.map(({ data, mimeType, type }) => {
    const hash = createHash('sha256').update(data.toBase64String()).digest('hex');
    return [hash, mimeType, type];
  });
  const texts = [
    ...[tag.title, tag.performers, tag.albumArtists, tag.album, tag.composers, tag.copyright, tag.publisher],
    ...[tag.year, tag.track, tag.trackCount, tag.disc, tag.discCount, tag.isrc, tag.lyrics, tag.grouping],
    ...[tag.remixedBy, tag.conductor, tag.titleSort, tag.albumSort, tag.performersSort],
    ...[tag.replayGainTrackGain, tag.replayGainTrackPeak, tag.replayGainAlbumGain, tag.musicBrainzTrackId],
  ];
  return JSON.stringify([texts, pictures]).replaceAll(String.raw`\u0000`, '');
}
