'use client';
import { ActionIcon } from '@mantine/core';
import type { CollectionItem } from '@segue/shared/contracts/http';
import { IconTrash } from '@tabler/icons-react';
import { formatDate } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { useEditCopy, useRemoveCopy } from '../api/copies';
import { CopyCondition } from './copy-condition';
import { CopyFolder } from './copy-folder';
import { CopyPlace } from './copy-place';
import { CopyRating } from './copy-rating';
import { CopyWords } from './copy-words';
import type { CopyChange } from './copy-field';
import classes from './copies.module.css';

interface CopyCardProps {
  readonly releaseId: string;
  readonly item: CollectionItem;
  readonly name: string;
  readonly mayChange: boolean;
}

/** One copy: where it stands, how it is, what you say of it. */
export function CopyCard({ releaseId, item, name, mayChange }: CopyCardProps) {
  const edit = useEditCopy();
  const onChange = (body: CopyChange) => edit.mutate({ params: { id: item.id }, body });
  const parts = { item, onChange };
  return (
    <fieldset className={classes.copy} disabled={!mayChange} aria-label={name}>
      <div className={classes.head}>
        <h3 className={classes.name}>
          {name} <span className={classes.about}>added {formatDate(item.addedAt)}</span>
        </h3>
        {mayChange && <RemoveCopy releaseId={releaseId} item={item} name={name} />}
      </div>
      {item.goneSince !== null && (
        <p className={classes.gone}>
          No longer in your collection at Discogs since {formatDate(item.goneSince)}. It stays here until you
          remove it.
        </p>
      )}
      <div className={classes.fields}>
        <CopyCondition {...parts} />
        <CopyFolder {...parts} />
        <CopyRating {...parts} mayChange={mayChange} />
        <CopyPlace {...parts} />
        <CopyWords {...parts} />
      </div>
    </fieldset>
  );
}

function RemoveCopy({ releaseId, item, name }: Omit<CopyCardProps, 'mayChange'>) {
  const confirm = useConfirm();
  const remove = useRemoveCopy(releaseId);
  const onRemove = async () => {
    const yes = await confirm({
      title: 'Remove this copy?',
      text: 'It leaves your collection here, with what you wrote of it. Discogs is not told.',
      action: 'Remove copy',
    });
    if (yes) remove.mutate(item.id);
  };
  return (
    <ActionIcon
      aria-label={`Remove ${name.toLowerCase()}`}
      loading={remove.isPending}
      onClick={() => void onRemove()}
    >
      <IconTrash size={16} />
    </ActionIcon>
  );
}
