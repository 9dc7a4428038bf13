/** Reads the barcode in the picture of now; null when there is none to be read. */
export type ReadBarcode = (video: HTMLVideoElement) => Promise<string | null>;

interface Detector {
  detect(source: HTMLVideoElement): Promise<readonly { readonly rawValue: string }[]>;
}

/** Barcode Detection API (WICG): in Chrome on Android and on Macs, not in TypeScript's library. */
interface DetectorClass {
  new (options: { formats: readonly string[] }): Detector;
  getSupportedFormats(): Promise<readonly string[]>;
}

/** The bars that stand on records. */
const FORMATS = ['ean_13', 'ean_8', 'upc_a', 'upc_e'];

/** The browser's own reader, or one of ours that is loaded only then. */
export async function barcodeReader(): Promise<ReadBarcode> {
  return (await browserReader()) ?? ownReader();
}

async function browserReader(): Promise<ReadBarcode | null> {
  const { BarcodeDetector } = globalThis as { BarcodeDetector?: DetectorClass };
  if (!BarcodeDetector) return null;
  const supported = await BarcodeDetector.getSupportedFormats();
  if (!supported.includes('ean_13')) return null;
  const detector = new BarcodeDetector({ formats: FORMATS.filter((format) => supported.includes(format)) });
  return async (video) => (await detector.detect(video))[0]?.rawValue ?? null;
}

async function ownReader(): Promise<ReadBarcode> {
  const [{ BrowserMultiFormatOneDReader }, { NotFoundException, ChecksumException, FormatException }] =
    await Promise.all([import('@zxing/browser'), import('@zxing/library')]);
  const reader = new BrowserMultiFormatOneDReader();
  const canvas = document.createElement('canvas');
  return (video) => {
    canvas.width = video.videoWidth;
    canvas.height = video.videoHeight;
    canvas.getContext('2d')?.drawImage(video, 0, 0);
    try {
      return Promise.resolve(reader.decodeFromCanvas(canvas).getText());
    } catch (error) {
      // Nothing readable in this picture; the next one may be sharper.
      const unread = [NotFoundException, ChecksumException, FormatException].some(
        (kind) => error instanceof kind,
      );
      if (unread) return Promise.resolve(null);
      throw error;
    }
  };
}
