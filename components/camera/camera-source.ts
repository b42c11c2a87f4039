import type { Performer } from './demo-performer';

/** What pictures are taken from: this device's camera, or the demo's picture of a persona. */
export type CameraSource =
  | { readonly kind: 'device'; readonly stream: MediaStream }
  | { readonly kind: 'demo'; readonly performer: Performer; readonly name: string };

export type CameraFault = 'denied' | 'missing' | 'busy' | 'insecure';

/** Where the camera of a step stands. */
export type CameraState =
  | { readonly kind: 'off' | 'starting' }
  | { readonly kind: 'fault'; readonly fault: CameraFault }
  | { readonly kind: 'on'; readonly source: CameraSource };

export type Facing = 'user' | 'environment';

/** Names of getUserMedia's errors (W3C Media Capture and Streams, section 10.2) by what one can do about them. */
const FAULTS: Readonly<Record<string, CameraFault>> = {
  NotAllowedError: 'denied',
  SecurityError: 'denied',
  NotFoundError: 'missing',
  OverconstrainedError: 'missing',
  NotReadableError: 'busy',
  AbortError: 'busy',
};

/** What is looked at, and the detail that it needs. */
export type Subject = 'face' | 'paper';

const DETAIL = {
  face: { width: { ideal: 1280 }, height: { ideal: 720 } },
  paper: { width: { ideal: 2560 }, height: { ideal: 1920 } },
} as const satisfies Record<Subject, MediaTrackConstraints>;

export const openCamera = async (facing: Facing, subject: Subject): Promise<MediaStream | CameraFault> => {
  if (!navigator.mediaDevices) return 'insecure';
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: { ideal: facing }, ...DETAIL[subject] },
    });
  } catch (error) {
    return FAULTS[error instanceof DOMException ? error.name : ''] ?? 'busy';
  }
};

export const stopCamera = (source: CameraSource | null): void => {
  if (source?.kind === 'device') for (const track of source.stream.getTracks()) track.stop();
  if (source?.kind === 'demo') source.performer.stop();
};
