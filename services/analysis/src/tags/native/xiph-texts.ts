import type { TagField, TagValues } from '@segue/shared/contracts/jobs';
import type { XiphComment } from 'node-taglib-sharp';
import type { TagTexts } from './tag-texts.js';

/** Where DJ programs look for each field. Players disagree about BPM and TEMPO, so both are written. */
const NAMES: Readonly<Record<TagField, readonly string[]>> = {
  bpm: ['BPM', 'TEMPO'],
  key: ['INITIALKEY'],
  genre: ['GENRE'],
  energy: ['ENERGYLEVEL'],
  comment: ['COMMENT'],
};

/** What ffmpeg and some taggers call the comment; where it is there, it must not say something else. */
const OTHER_COMMENT = 'DESCRIPTION';

/** Vorbis comments of flac, ogg and opus. */
export class XiphTexts implements TagTexts {
  constructor(private readonly tag: XiphComment) {}

  read(): Record<TagField, string> {
    return {
      bpm: this.text('bpm'),
      key: this.text('key'),
      genre: this.text('genre'),
      energy: this.text('energy'),
      comment: this.text('comment') || this.tag.getField(OTHER_COMMENT).join('; '),
    };
  }

  write(values: TagValues): void {
    for (const [field, names] of Object.entries(NAMES)) {
      const text = values[field as TagField];
      if (text !== undefined) for (const name of names) this.tag.setFieldAsStrings(name, text);
    }
    const { comment } = values;
    if (comment !== undefined && this.tag.getField(OTHER_COMMENT).length > 0)
      this.tag.setFieldAsStrings(OTHER_COMMENT, comment);
  }

  expected(_field: TagField, text: string): string {
    return text;
  }

  private text(field: TagField): string {
    const names = NAMES[field];
    const said = names.map((name) => this.tag.getField(name).join('; '));
    const [first = ''] = said.filter((text) => text !== '');
    // A tempo in one of the two only is no full answer: writing it again fills the other.
    return field === 'bpm' && said.some((text) => text !== first) ? (said[0] ?? '') : first;
  }
}
