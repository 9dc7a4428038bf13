import type { TestPerson } from './test-person.js';

/** Sends a file as a browser's form does. */
export function sendFile(
  person: TestPerson,
  path: string,
  name: string,
  content: Uint8Array<ArrayBuffer> | string,
): Promise<Response> {
  const form = new FormData();
  form.set('file', new Blob([content]), name);
  return person.ask(path, { method: 'POST', body: form });
}
