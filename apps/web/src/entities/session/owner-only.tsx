'use client';
import { IconLock } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { Empty } from '../../ui/states';
import { useSession } from './use-session';

interface OwnerOnlyProps {
  /** Why there is nothing for anybody else, and what there is instead. */
  readonly why: string;
  readonly children: ReactNode;
}

/** What the owner of the installation alone may see; everybody else is told so. */
export function OwnerOnly({ why, children }: OwnerOnlyProps) {
  const { isOwner, user } = useSession();
  if (user === undefined || isOwner) return children;
  return <Empty icon={IconLock} title="For the owner alone" text={why} />;
}
