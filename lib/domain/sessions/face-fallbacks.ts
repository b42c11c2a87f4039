/** The ways on after a face that was not recognised, from the lightest to the one that needs most people. */
export const RUNGS = ['coach', 'other-light', 'other-device', 'attestation', 'witness', 'call-back'] as const;
export type Rung = (typeof RUNGS)[number];

/** Why a way on is offered; what it is to be read as stands in the table of ladder.ts. */
export const RUNG_REASONS = [
  'supervisor-awaited',
  'failures-elsewhere',
  'failures-spent',
  'attempts-spent',
  'registry-cannot-compare',
  'machine-silent',
  'attested-but-contradicted',
  'undecided',
  'camera-again-elsewhere',
  'camera-trouble',
  'camera-again',
  'light-again',
  'first-failures',
] as const;
export type RungReason = (typeof RUNG_REASONS)[number];

export type Offer = { readonly rung: Rung; readonly because: RungReason };

/** What a camera of this device may lack, as the tablet reports it. */
export const CAMERA_FAULTS = ['denied', 'missing', 'busy', 'insecure', 'poor'] as const;
export type CameraFault = (typeof CAMERA_FAULTS)[number];

/** A reason beside those of quality: two scores that cannot both be right. */
export const CONTRADICTION = 'scores.contradict';
