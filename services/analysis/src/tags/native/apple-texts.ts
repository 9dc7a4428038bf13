import type { TagField, TagValues } from '@segue/shared/contracts/jobs';
import type { Mpeg4AppleTag } from 'node-taglib-sharp';
import { saidText, type TagTexts } from './tag-texts.js';

const ITUNES = 'com.apple.iTunes';
const KEY = 'initialkey';
const ENERGY = 'EnergyLevel';

/** iTunes atoms of m4a: tmpo, ----:initialkey, ©gen, ©cmt, ----:EnergyLevel. */
export class AppleTexts implements TagTexts {
  constructor(private readonly tag: Mpeg4AppleTag) {}

  read(): Record<TagField, string> {
    const bpm = this.tag.beatsPerMinute;
    return {
      bpm: bpm > 0 ? String(bpm) : '',
      key: saidText(this.tag.getFirstItunesString(ITUNES, KEY)),
      genre: this.tag.genres.join('; '),
      energy: saidText(this.tag.getFirstItunesString(ITUNES, ENERGY)),
      comment: saidText(this.tag.comment),
    };
  }

  write({ bpm, key, genre, energy, comment }: TagValues): void {
    if (bpm !== undefined) this.tag.beatsPerMinute = Math.round(Number(bpm));
    if (key !== undefined) this.tag.setItunesStrings(ITUNES, KEY, key);
    if (genre !== undefined) this.tag.genres = [genre];
    if (energy !== undefined) this.tag.setItunesStrings(ITUNES, ENERGY, energy);
    if (comment !== undefined) this.tag.comment = comment;
  }

  /** `tmpo` is a whole number. */
  expected(field: TagField, text: string): string {
    return field === 'bpm' ? String(Math.round(Number(text))) : text;
  }
}
