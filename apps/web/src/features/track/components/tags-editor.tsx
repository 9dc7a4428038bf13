'use client';
import { TagsInput } from '@mantine/core';
import classes from './values-section.module.css';

interface TagsEditorProps {
  readonly tags: readonly string[];
  readonly disabled: boolean;
  readonly onChange: (tags: string[]) => void;
}

export function TagsEditor({ tags, disabled, onChange }: TagsEditorProps) {
  return (
    <div>
      <h3 className={classes.label}>Your tags</h3>
      <TagsInput
        mt={6}
        size="sm"
        aria-label="Your tags"
        placeholder={tags.length === 0 ? 'Opener, vocal, closing…' : ''}
        maxTags={50}
        maxLength={50}
        disabled={disabled}
        value={[...tags]}
        onChange={onChange}
      />
    </div>
  );
}
