'use client';
import { useVisiblePeople } from '../../../entities/person';
import classes from './release-cell.module.css';
import { useRowRights } from './row-rights';

/** Whose record it is, where it is not your own. */
export function OwnerMark({ ownerId }: { readonly ownerId: string }) {
  const { viewerId } = useRowRights();
  return viewerId === undefined || ownerId === viewerId ? null : <OwnerName ownerId={ownerId} />;
}

function OwnerName({ ownerId }: { readonly ownerId: string }) {
  const owner = useVisiblePeople().find(({ id }) => id === ownerId);
  return owner ? <span className={classes.owner}>{owner.name} · </span> : null;
}
