'use client';
import type { Api, CollectionItem, RouteRequest } from '@segue/shared/contracts/http';
import type { ReactNode } from 'react';
import { BackTo } from '../../../ui/in-place';
import classes from './copies.module.css';

export type CopyChange = RouteRequest<Api['releases']['editItem']>['body'];

/** What each part of a copy's form works on. */
export interface CopyPart {
  readonly item: CollectionItem;
  readonly onChange: (change: CopyChange) => void;
}

interface CopyFieldProps extends CopyPart {
  /** As the contract calls it: "mediaCondition". */
  readonly field: string;
  readonly label: string;
  /** Of the row: a third when not given. */
  readonly width?: 'half' | 'full';
  /** The input; none where only the way back is wanted. */
  readonly children?: ReactNode;
}

/** A field of a copy; when you edited what Discogs says, the way back stands under it. */
export function CopyField({ item, field, label, width, onChange, children }: CopyFieldProps) {
  const edited = item.edited.find((one) => one.field === field);
  return (
    <div className={classes.field} data-width={width ?? 'third'}>
      {children}
      {edited && edited.discogs !== null && (
        <BackTo
          whose="Discogs’"
          field={label.toLowerCase()}
          value={edited.discogs}
          onBack={() => onChange({ back: [field] })}
        />
      )}
    </div>
  );
}
