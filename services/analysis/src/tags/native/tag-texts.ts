import type { TagField, TagValues } from '@segue/shared/contracts/jobs';

/** One way of keeping tags, as texts. */
export interface TagTexts {
  /** What each field says; empty where it says nothing. */
  read(): Record<TagField, string>;
  /** Sets what is given and touches nothing else. */
  write(values: TagValues): void;
  /** A value as this container can hold it: m4a keeps whole beats only. */
  expected(field: TagField, text: string): string;
}

/** The tag library says that it answers texts, and answers undefined where there is none. */
export const saidText = (text: string | undefined): string => text ?? '';
