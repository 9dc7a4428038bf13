import type { TagField, TagValues } from '@segue/shared/contracts/jobs';
import {
  Id3v2FrameClassType,
  type Id3v2FrameIdentifier,
  Id3v2FrameIdentifiers,
  type Id3v2Tag,
  Id3v2UserTextInformationFrame,
  type Tag,
} from 'node-taglib-sharp';
import { saidText, type TagTexts } from './tag-texts.js';

/** TXXX description that Mixed In Key began and others read. */
const ENERGY = 'EnergyLevel';

/** ID3v2 of mp3, wav and aiff: TBPM, TKEY, TCON, COMM, TXXX:EnergyLevel. */
export class Id3Texts implements TagTexts {
  /** @param mirrors older tags of the same file (ID3v1, APE, RIFF INFO), which must not say something else */
  constructor(
    private readonly tag: Id3v2Tag,
    private readonly mirrors: readonly Tag[],
  ) {}

  read(): Record<TagField, string> {
    return {
      bpm: saidText(this.tag.getTextAsString(frameOf('TBPM'))),
      key: saidText(this.tag.getTextAsString(frameOf('TKEY'))),
      genre: withoutNul(this.tag.genres.join('; ')),
      energy: this.energyFrame()?.text[0] ?? '',
      comment: withoutNul(saidText(this.tag.comment)),
    };
  }

  write({ bpm, key, genre, energy, comment }: TagValues): void {
    if (bpm !== undefined) this.tag.setTextFrame(frameOf('TBPM'), bpm);
    if (key !== undefined) this.tag.setTextFrame(frameOf('TKEY'), key);
    if (genre !== undefined) this.tag.setTextFrame(frameOf('TCON'), genre);
    if (comment !== undefined) this.tag.comment = comment;
    if (energy !== undefined) this.writeEnergy(energy);
    for (const mirror of this.mirrors) {
      if (bpm !== undefined) mirror.beatsPerMinute = Math.round(Number(bpm));
      if (genre !== undefined) mirror.genres = [genre];
      if (comment !== undefined) mirror.comment = comment;
    }
  }

  expected(_field: TagField, text: string): string {
    return text;
  }

  private energyFrame(): Id3v2UserTextInformationFrame | undefined {
    const frames = this.tag.getFramesByClassType<Id3v2UserTextInformationFrame>(
      Id3v2FrameClassType.UserTextInformationFrame,
    );
    return Id3v2UserTextInformationFrame.findUserTextInformationFrame(frames, ENERGY, false);
  }

  private writeEnergy(energy: string): void {
    const frame = this.energyFrame() ?? Id3v2UserTextInformationFrame.fromDescription(ENERGY);
    frame.text = [energy];
    if (!this.tag.frames.includes(frame)) this.tag.addFrame(frame);
  }
}

/** @throws Error for a name that node-taglib-sharp does not know: a mistake here, not in a file */
function frameOf(name: string): Id3v2FrameIdentifier {
  const frame = Id3v2FrameIdentifiers[name];
  if (frame === undefined) throw new Error(`There is no ID3v2 frame "${name}".`);
  return frame;
}

/** RIFF INFO texts end in a NUL, which comes along when they are copied. */
const withoutNul = (text: string): string => text.replace(/\0+$/, '');
