import { basename } from 'node:path';

/** What an address calls its file; as it stands where its escapes make no sense. */
export function fileNameIn({ pathname }: URL): string {
  const name = basename(pathname);
  if (name === '') return 'download';
  try {
    return decodeURIComponent(name);
  } catch (error) {
    if (error instanceof URIError) return name;
    throw error;
  }
}
