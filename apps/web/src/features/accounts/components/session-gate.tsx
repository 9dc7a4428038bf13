'use client';
import { useQuery } from '@tanstack/react-query';
import { usePathname, useRouter } from 'next/navigation';
import { useEffect, type ReactNode } from 'react';
import { meQuery } from '../../../entities/session';
import { ApiError } from '../../../lib/api';
import { Failed } from '../../../ui/states';
import { setupStateQuery } from '../api/setup';

interface SessionGateProps {
  /** What stands there while it is asked who is signed in. */
  readonly waiting: ReactNode;
  readonly children: ReactNode;
}

/** Shows the pages to who is signed in, and leads everyone else to sign in, or to make the first owner. */
export function SessionGate({ waiting, children }: SessionGateProps) {
  const router = useRouter();
  const pathname = usePathname();
  const me = useQuery(meQuery());
  const signedOut = me.error instanceof ApiError && me.error.code === 'unauthorized';
  const setup = useQuery({ ...setupStateQuery(), enabled: signedOut });
  useEffect(() => {
    if (!signedOut || !setup.data) return;
    const next = encodeURIComponent(pathname + window.location.search);
    router.replace(setup.data.done ? `/sign-in?next=${next}` : '/set-up');
  }, [signedOut, setup.data, pathname, router]);

  if (me.data) return children;
  const error = signedOut ? setup.error : me.error;
  if (error) {
    const retry = () => void (signedOut ? setup.refetch() : me.refetch());
    return <Failed error={error} onRetry={retry} />;
  }
  return waiting;
}
