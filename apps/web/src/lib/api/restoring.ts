'use client';
import type { RestoringData } from '@segue/shared/contracts/http';
import { createStore } from '../store/store';

/** How far a restore is while the api refuses everything because of it; null otherwise. */
export const restoring = createStore<{ readonly progress: RestoringData['progress'] | null }>({
  progress: null,
});
