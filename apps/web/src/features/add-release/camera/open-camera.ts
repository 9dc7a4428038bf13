/** Why there is no picture, in a sentence with the way on. */
export class CameraProblem extends Error {
  override readonly name = 'CameraProblem';
}

/** DOMException names of getUserMedia (W3C Media Capture and Streams, 10.3). */
const PROBLEMS: Readonly<Record<string, string>> = {
  NotAllowedError:
    'The camera was refused. Allow it for this page in the browser’s settings, or type the number under the bars.',
  NotFoundError: 'There is no camera here. Type the number under the bars.',
  NotReadableError: 'Another program uses the camera. Close it and try again, or type the number.',
};

/**
 * The camera at the back of a phone, or the one there is.
 * @throws CameraProblem
 */
export async function openCamera(): Promise<MediaStream> {
  // Browsers hide cameras from pages that came without encryption.
  if (!('mediaDevices' in navigator)) {
    throw new CameraProblem(
      'Browsers give the camera only to pages that come by https, or from this very machine. Type the number under the bars.',
    );
  }
  try {
    return await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' }, audio: false });
  } catch (error) {
    const name = error instanceof DOMException ? error.name : '';
    throw new CameraProblem(
      PROBLEMS[name] ?? 'The camera could not be opened. Type the number under the bars.',
      { cause: error },
    );
  }
}
