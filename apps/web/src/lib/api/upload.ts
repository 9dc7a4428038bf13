import { apiErrorOf, offline } from './api-error';
import { formOf } from './client';

/**
 * Sends one file and says how much of it has gone (0..1); `fetch` cannot tell. The path comes from the contract's
 * manifest and the answer is what its route promises.
 * @throws ApiError
 */
export function upload<Answer>(
  url: string,
  file: Blob,
  onProgress: (share: number) => void,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.responseType = 'text';
    request.upload.onprogress = ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 0);
    request.onerror = () => reject(offline());
    request.onload = () => {
      const answer = parsed(request.responseText);
      if (request.status >= 200 && request.status < 300) resolve(answer as Answer);
      else reject(apiErrorOf(request.status, answer));
    };
    request.send(formOf(file));
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { message: 'The server sent an answer that cannot be read. Try again.' };
  }
}
