'use client';
import { useQuery } from '@tanstack/react-query';
import { meQuery } from './api/me-query';

/** Who is signed in (the session gate has made sure of it) and what they may do. */
export function useSession() {
  const { data: user } = useQuery(meQuery());
  return { user, isOwner: user?.role === 'owner', mayChange: user !== undefined && user.role !== 'reader' };
}
