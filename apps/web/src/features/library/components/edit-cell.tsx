'use client';
import { TextInput, Tooltip } from '@mantine/core';
import { useState, type KeyboardEvent } from 'react';
import { useEditTracks, type SearchHit } from '../../../entities/track';
import { useLeaveOnce } from '../../../ui/in-place';
import type { Editable } from '../hooks/edited-cell';
import { cellText, readEdit } from '../hooks/read-edit';

interface EditCellProps {
  readonly hit: SearchHit;
  readonly field: Editable;
  readonly label: string;
  readonly onClose: () => void;
  /** On to the field before (-1) or behind (1) it. */
  readonly onStep: (step: 1 | -1) => void;
}

/** A cell as a field: Enter and leaving keep, Escape does not, Tab goes on to the next one. */
export function EditCell({ hit, field, label, onClose, onStep }: EditCellProps) {
  const [text, setText] = useState(cellText(hit, field));
  const edit = useEditTracks();
  const leave = useLeaveOnce(onClose);
  const read = readEdit(hit, field, text);
  const wrong = read.kind === 'problem' ? read.problem : '';
  const keep = () => {
    if (read.kind === 'change')
      edit.mutate({ trackIds: [hit.id], change: read.change, said: `${read.said}.` });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && wrong === '') leave(keep);
    else if (event.key === 'Tab' && wrong === '') {
      leave(keep);
      onStep(event.shiftKey ? -1 : 1);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <Tooltip label={wrong} opened={wrong !== ''} position="bottom" color="red">
      <TextInput
        size="xs"
        autoFocus
        aria-label={`${label} of ${hit.title}`}
        aria-invalid={wrong !== ''}
        error={wrong !== ''}
        value={text}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => setText(event.currentTarget.value)}
        onBlur={() => leave(wrong === '' ? keep : undefined)}
        onClick={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
        onKeyDown={onKeyDown}
      />
    </Tooltip>
  );
}
