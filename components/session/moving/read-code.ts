/** The part of the Shape Detection API (WICG) that is used: browsers on Android and macOS have it. */
export type Detector = {
  readonly detect: (from: HTMLVideoElement) => Promise<readonly { readonly rawValue: string }[]>;
};

type DetectorClass = new (options: { readonly formats: readonly string[] }) => Detector;

const detectorClass = (): DetectorClass | null =>
  (globalThis as { BarcodeDetector?: DetectorClass }).BarcodeDetector ?? null;

/** Whether this browser reads QR codes; where it does not, the tablet's own scanner or the keyboard does. */
export const canScan = (): boolean => detectorClass() !== null;

/** @throws where `canScan` says no */
export const newDetector = (): Detector => {
  const Class = detectorClass();
  if (!Class) throw new Error('this browser reads no codes');
  return new Class({ formats: ['qr_code'] });
};

/** The code in what a picture says, or null for any other picture: the address before it is not followed. */
export const codeIn = (text: string): string | null =>
  /#take\/([0-9A-HJKMNP-TV-Z]{8})$/.exec(text)?.[1] ?? null;
