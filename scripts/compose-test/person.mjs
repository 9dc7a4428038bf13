import { until } from '../launcher/wait.mjs';

const password = 'correct horse battery';

/**
 * The owner of a fresh installation, over HTTP through the web as a browser goes.
 * @param {string} url
 */
export function person(url) {
  let cookie = '';
  const send = async (path, { method = 'GET', json, form } = {}) => {
    const body = json === undefined ? form : JSON.stringify(json);
    const headers = {
      origin: url,
      cookie,
      ...(json !== undefined && { 'content-type': 'application/json' }),
    };
    const answer = await fetch(`${url}${path}`, { method, headers, body });
    const set = answer.headers.getSetCookie().map((one) => one.split(';')[0]);
    if (set.length > 0) cookie = set.join('; ');
    if (!answer.ok)
      throw new Error(`${method} ${path} answered ${answer.status}: ${(await answer.text()).slice(0, 300)}`);
    return answer;
  };
  const ask = async (path, init) => (await send(path, init)).json();
  const upload = (path, name, bytes, type) => {
    const form = new FormData();
    form.append('file', new File([bytes], name, { type }));
    return ask(path, { method: 'POST', form });
  };
  return {
    send,
    ask,
    upload,
    setUp: () =>
      ask('/api/setup', { method: 'POST', json: { username: 'owner', password, name: 'The owner' } }),
    signIn: () =>
      ask('/api/auth/sign-in/username', { method: 'POST', json: { username: 'owner', password } }),
    /** Waits until none of the person's runs is live, and says how they ended. @throws after three minutes */
    quiet: async () => {
      const live = async () => (await ask('/api/runs?status=queued,running&limit=1')).total;
      // What follows from a run is queued a moment after it.
      let quietLooks = 0;
      const isQuiet = async () => (quietLooks = (await live()) === 0 ? quietLooks + 1 : 0) >= 6;
      if (!(await until(isQuiet, { forMs: 180_000, everyMs: 300 })))
        throw new Error(`${await live()} runs do not end`);
      return (await ask('/api/runs?limit=1')).counts;
    },
  };
}
