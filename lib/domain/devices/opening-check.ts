import * as z from 'zod/mini';

/** What a camera said in the morning: it shows a picture, there is none, or it is not allowed. */
export const CAMERAS = ['works', 'missing', 'refused'] as const;
/** Browsers know nothing of printers: the officer says what came out of it. */
export const PRINTERS = ['prints', 'trouble', 'none'] as const;
/** What the morning found wanting. */
export const CHECK_FINDINGS = ['camera', 'light', 'clock', 'storage', 'battery', 'printer'] as const;
export type CheckFinding = (typeof CHECK_FINDINGS)[number];

const whole = (least: number, most: number) => z.nullable(z.int().check(z.minimum(least), z.maximum(most)));

export const openingCheckSchema = z.object({
  camera: z.enum(CAMERAS),
  /** Mean luminance of one frame, 0–255; null without a camera. */
  light: whole(0, 255),
  /** This device's clock minus the server's, in milliseconds; null where the server could not be asked. */
  driftMs: whole(-1e12, 1e12),
  /** What the browser may still store, in MB; null where it does not tell. */
  storageFreeMb: whole(0, 1e9),
  /** Whether the browser promised not to evict what the device keeps. */
  persisted: z.nullable(z.boolean()),
  batteryPercent: whole(0, 100),
  printer: z.enum(PRINTERS),
});
export type OpeningCheck = z.output<typeof openingCheckSchema>;

/** Our own thresholds: below, a face is refused as too dark, a sealed day may not fit, a morning may not last. */
const DARK = 40;
const DRIFT_MS = 60_000;
const ROOM_MB = 200;
const BATTERY_PERCENT = 30;

type Wanting = (check: OpeningCheck) => boolean;

const WANTING = {
  camera: ({ camera }) => camera !== 'works',
  light: ({ light }) => light !== null && light < DARK,
  clock: ({ driftMs }) => driftMs !== null && Math.abs(driftMs) > DRIFT_MS,
  storage: ({ storageFreeMb, persisted }) =>
    persisted === false || (storageFreeMb !== null && storageFreeMb < ROOM_MB),
  battery: ({ batteryPercent }) => batteryPercent !== null && batteryPercent < BATTERY_PERCENT,
  printer: ({ printer }) => printer === 'trouble',
} as const satisfies Record<CheckFinding, Wanting>;

/** What is to be put right before the first participant. What the browser does not tell finds nothing. */
export const findingsOf = (check: OpeningCheck): readonly CheckFinding[] =>
  CHECK_FINDINGS.filter((finding) => WANTING[finding](check));
