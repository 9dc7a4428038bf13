import { routes } from './define-route.js';
import { runAccepted } from './runs.js';

export const sampleRoutes = routes({
  load: {
    method: 'POST',
    path: '/api/sample',
    summary:
      'Put the sample crate into your library: sixty real releases, a dozen tracks with audio of our own making',
    access: 'member',
    status: 202,
    response: runAccepted,
    errors: ['conflict'],
  },
});
