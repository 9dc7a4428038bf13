'use client';
import { useVisiblePeople } from '../../../entities/person';
import { useSession } from '../../../entities/session';
import classes from './release-cell.module.css';

/** Whose record it is, where it is not your own. */
export function OwnerMark({ ownerId }: { readonly ownerId: string }) {
  const { user } = useSession();
  return user === undefined || ownerId === user.id ? null : <OwnerName ownerId={ownerId} />;
}

function OwnerName({ ownerId }: { readonly ownerId: string }) {
  const owner = useVisiblePeople().find(({ id }) => id === ownerId);
  return owner ? <span className={classes.owner}>{owner.name} · </span> : null;
}
