'use client';
import { Textarea, TextInput } from '@mantine/core';
import { CopyField, type CopyPart } from './copy-field';
import { useDraft } from './use-draft';
import classes from './copies.module.css';

/** Notes and the custom fields that you have at Discogs. */
export function CopyWords({ item, onChange }: CopyPart) {
  const notes = useDraft(item.notes, (text) => onChange({ notes: text }));
  const names = Object.keys(item.customFields);
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
      {names.map((name) => (
        <CustomField key={name} item={item} onChange={onChange} name={name} />
      ))}
      {names.length > 0 && (
        <CopyField item={item} onChange={onChange} field="customFields" label="Custom fields" width="full" />
      )}
    </>
  );
}

function CustomField({ item, onChange, name }: CopyPart & { readonly name: string }) {
  const saved = item.customFields[name] ?? '';
  const draft = useDraft(saved, (text) => onChange({ customFields: { [name]: text } }));
  return (
    <div className={classes.field} data-width="half">
      <TextInput
        label={name}
        maxLength={10_000}
        value={draft.props.value}
        onChange={(event) => draft.props.onChange(event.currentTarget.value)}
        onBlur={draft.props.onBlur}
      />
    </div>
  );
}
