'use client';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { barcodeReader } from '../camera/barcode-reader';
import { openCamera } from '../camera/open-camera';

/** Often enough to feel instant, seldom enough for an old phone. */
const LOOK_EVERY_MS = 200;

/** Shows the camera in a video element and looks for a barcode until there is one; says what went wrong. */
export function useBarcodeCamera(
  video: RefObject<HTMLVideoElement | null>,
  onBarcode: (barcode: string) => void,
): { readonly problem: string | null; readonly ready: boolean } {
  const [problem, setProblem] = useState<string | null>(null);
  const [ready, setReady] = useState(false);
  const found = useRef(onBarcode);
  useEffect(() => {
    found.current = onBarcode;
  });
  useEffect(() => {
    const ended = new AbortController();
    watch(video.current, ended.signal, () => setReady(true))
      .then((barcode) => barcode !== null && found.current(barcode))
      .catch((error: unknown) => {
        if (!ended.signal.aborted) setProblem(error instanceof Error ? error.message : String(error));
      });
    return () => ended.abort();
  }, [video]);
  return { problem, ready };
}

/** Looks until a barcode is read; null when it was ended before. The camera is off afterwards. */
async function watch(
  video: HTMLVideoElement | null,
  ended: AbortSignal,
  onPicture: () => void,
): Promise<string | null> {
  if (!video) return null;
  const stream = await openCamera();
  try {
    const read = await barcodeReader();
    if (isOver(ended)) return null;
    video.srcObject = stream;
    await video.play();
    onPicture();
    let barcode = await read(video);
    while (barcode === null && !isOver(ended)) {
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      barcode = await read(video);
    }
    return isOver(ended) ? null : barcode;
  } finally {
    for (const track of stream.getTracks()) track.stop();
  }
}

/** Asked anew each time: it changes while others work. */
const isOver = (ended: AbortSignal): boolean => ended.aborted;
