/** What a device says of itself before it leaves for a day without a network; null where the browser does not tell. */
export type FieldMeasures = {
  /** The counter's own pages are kept on the device, whole. */
  readonly shellKept: boolean;
  /** A newer release is fetched and waits to take over. */
  readonly updateWaits: boolean;
  /** The officer's PIN opens the vault here without a network. */
  readonly pinOpens: boolean;
  readonly persisted: boolean | null;
  readonly storageFreeMb: number | null;
  /** This device's clock minus the server's, milliseconds. */
  readonly driftMs: number | null;
  readonly batteryPercent: number | null;
  /** Commands that the server has not heard of yet. */
  readonly unsent: number;
};

export const FIELD_POINTS = [
  'shell',
  'update',
  'pin',
  'persisted',
  'room',
  'clock',
  'battery',
  'unsent',
] as const;
export type FieldPoint = (typeof FIELD_POINTS)[number];
/** `unknown`: the browser does not tell, so the officer looks himself. */
export type FieldState = 'ready' | 'wanting' | 'unknown';

/** Our own thresholds: a day's sealed pictures, a minute that the queue's order bears, a battery that sees the evening. */
const ROOM_MB = 500;
const DRIFT_MS = 60_000;
const BATTERY_PERCENT = 80;

const told = <Value>(value: Value | null, good: (value: Value) => boolean): FieldState =>
  value === null ? 'unknown' : good(value) ? 'ready' : 'wanting';

const STATES = {
  shell: ({ shellKept }) => told(shellKept, Boolean),
  update: ({ updateWaits }) => told(updateWaits, (waits) => !waits),
  pin: ({ pinOpens }) => told(pinOpens, Boolean),
  persisted: ({ persisted }) => told(persisted, Boolean),
  room: ({ storageFreeMb }) => told(storageFreeMb, (free) => free >= ROOM_MB),
  clock: ({ driftMs }) => told(driftMs, (drift) => Math.abs(drift) <= DRIFT_MS),
  battery: ({ batteryPercent }) => told(batteryPercent, (percent) => percent >= BATTERY_PERCENT),
  unsent: ({ unsent }) => told(unsent, (count) => count === 0),
} as const satisfies Record<FieldPoint, (measures: FieldMeasures) => FieldState>;

/** Each point with how it stands, in the order in which it is put right. */
export const fieldStates = (measures: FieldMeasures): readonly { point: FieldPoint; state: FieldState }[] =>
  FIELD_POINTS.map((point) => ({ point, state: STATES[point](measures) }));
