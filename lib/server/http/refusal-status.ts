import type { AnyRefusal } from '../../messages/refusals/every-refusal';

/** The refusals of each HTTP status (RFC 9110); one that stands in no row is a 409: not now, as things stand. */
const BY_STATUS = {
  400: ['command.malformed', 'command.wrong-stream', 'upload.malformed', 'receipt.notices-unreadable'],
  401: ['staff.signed-out', 'bank-notification.refused'],
  403: [
    'request.foreign-origin',
    'staff.role-refused',
    'staff.password-first',
    'staff.pin-first',
    'command.actor-refused',
    'device.unknown',
    'device.revoked',
    'device.clock-off',
    'device.counter-behind',
    'signature.invalid',
    'signature.other-body',
    'upload.other-device',
  ],
  404: [
    'request.unknown-address',
    'session.unknown',
    'stream.unknown',
    'claim.unknown',
    'claim.not-matched',
    'exception.unknown',
    'freeze.unknown',
    'challenge.unknown',
  ],
  413: [
    'request.too-large',
    'document.too-large',
    'upload.piece-size',
    'picture.too-large',
    'bank-notification.too-large',
  ],
  415: ['document.type', 'picture.unreadable', 'picture.id-reused', 'frames.unreadable'],
  422: [
    'command.invalid',
    'pin.wrong',
    'password.wrong',
    'password.same',
    'password.short',
    'password.common',
    'enrolment.code-refused',
    'enrolment.proof-refused',
    'move-code.refused',
    'document.unreadable',
    'document.too-small',
    'document.resolution',
    'document.too-many-pages',
    'document.pdf-encrypted',
    'document.pdf-active',
    'upload.hash-wrong',
  ],
  423: ['screen.with-participant'],
  429: [
    'pin.locked',
    'password.locked',
    'live.too-many',
    'kiosk.too-many',
    'receipt.too-many',
    'enrolment.too-many',
    'reconcile.too-many',
    'look-up.too-many',
    'move-code.too-many',
    'document.too-many',
    'picture.too-many',
    'frames.too-many',
    'engine.busy',
  ],
  500: ['defect'],
  503: ['server.unavailable', 'engine.unavailable'],
} as const satisfies Record<number, readonly AnyRefusal[]>;

const STATUS: ReadonlyMap<string, number> = new Map(
  Object.entries(BY_STATUS).flatMap(([status, codes]) =>
    codes.map((code) => [code, Number(status)] as const),
  ),
);

/** The HTTP status of a refusal. */
export const statusOf = (code: string): number => STATUS.get(code) ?? 409;
