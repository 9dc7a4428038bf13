'use client';
import { Textarea, TextInput } from '@mantine/core';
import { CopyField, type CopyPart } from './copy-field';
import { useDraft } from './use-draft';

/** Notes and the custom fields that you have at Discogs. */
export function CopyWords({ item, onChange }: CopyPart) {
  const notes = useDraft(item.notes, (text) => onChange({ notes: text }));
  return (
    <>
      <CopyField item={item} onChange={onChange} field="notes" label="Notes" width="full">
        <Textarea
          size="sm"
          label="Notes"
          autosize
          minRows={2}
          maxRows={10}
          maxLength={10_000}
          value={notes.props.value}
          onChange={(event) => notes.props.onChange(event.currentTarget.value)}
          onBlur={notes.props.onBlur}
        />
      </CopyField>
      {Object.keys(item.customFields).map((name) => (
        <CustomField key={name} item={item} onChange={onChange} name={name} />
      ))}
    </>
  );
}

function CustomField({ item, onChange, name }: CopyPart & { readonly name: string }) {
  const saved = item.customFields[name] ?? '';
  const draft = useDraft(saved, (text) => onChange({ customFields: { ...item.customFields, [name]: text } }));
  return (
    <CopyField item={item} onChange={onChange} field={`customFields.${name}`} label={name} width="half">
      <TextInput
        label={name}
        maxLength={10_000}
        value={draft.props.value}
        onChange={(event) => draft.props.onChange(event.currentTarget.value)}
        onBlur={draft.props.onBlur}
      />
    </CopyField>
  );
}
