'use client';
import { NativeSelect } from '@mantine/core';
import { CONDITIONS } from '@segue/shared/domain/music';
import { CopyField, type CopyPart } from './copy-field';

const NOT_SAID = { value: '', label: 'Not said' };
const SLEEVE = CONDITIONS.map(({ name }) => name);
const MEDIA = CONDITIONS.filter(({ sleeveOnly }) => !sleeveOnly).map(({ name }) => name);

/** What an import wrote otherwise stays a choice. */
const choices = (names: readonly string[], value: string) => [
  NOT_SAID,
  ...(value === '' || names.includes(value) ? names : [value, ...names]),
];

/** How the record and its sleeve are, by the Goldmine standard. */
export function CopyCondition({ item, onChange }: CopyPart) {
  const part = { item, onChange };
  return (
    <>
      <CopyField {...part} field="mediaCondition" label="Media" width="half">
        <NativeSelect
          size="sm"
          label="Media"
          data={choices(MEDIA, item.mediaCondition)}
          value={item.mediaCondition}
          onChange={(event) => onChange({ mediaCondition: event.currentTarget.value })}
        />
      </CopyField>
      <CopyField {...part} field="sleeveCondition" label="Sleeve" width="half">
        <NativeSelect
          size="sm"
          label="Sleeve"
          data={choices(SLEEVE, item.sleeveCondition)}
          value={item.sleeveCondition}
          onChange={(event) => onChange({ sleeveCondition: event.currentTarget.value })}
        />
      </CopyField>
    </>
  );
}
