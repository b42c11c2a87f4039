import * as z from 'zod/mini';
import { openingCheckSchema } from './opening-check';

const coordinate = z.string().check(z.regex(/^[A-Za-z0-9_-]{43}$/));
export const publicKeySchema = z.object({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: coordinate,
  y: coordinate,
});

/** A label or name of a thing, never of a person. */
const label = z
  .string()
  .check(
    z.trim(),
    z.minLength(1, 'label.missing'),
    z.maxLength(60, 'label.length'),
    z.regex(/^\P{Cc}*$/u, 'label.characters'),
  );

const count = z.int().check(z.minimum(0), z.maximum(100_000));

export const DEVICE_COMMANDS = {
  /** The code is made in the administrator's browser and kept here only as a keyed digest. */
  'issue-enrolment-code': z.object({
    label,
    code: z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{10}$/, 'enrolment.code-shape')),
  }),
  'enrol-device': z.object({ name: label, staffId: z.string(), publicKey: publicKeySchema }),
  'revoke-device': z.object({ why: label }),
  /** `proof`: the new key's signature over `rotate:<device>`, so that nobody registers a key he does not have. */
  'rotate-key': z.object({ publicKey: publicKeySchema, proof: z.string().check(z.maxLength(200)) }),
  'check-opening': openingCheckSchema,
  /** How many commands wait in its outbox, and how many sealed records its vault still holds. */
  'close-device': z.object({ unsent: count, kept: count }),
};

export type DeviceCommandType = keyof typeof DEVICE_COMMANDS;
export type DeviceCommand = {
  [Type in DeviceCommandType]: {
    readonly type: Type;
    readonly body: z.output<(typeof DEVICE_COMMANDS)[Type]>;
  };
}[DeviceCommandType];

/** What a device says of itself, whoever is signed in; all else about devices is the administrator's. */
export const OWN_COMMANDS: readonly string[] = [
  'rotate-key',
  'check-opening',
  'close-device',
] satisfies readonly DeviceCommandType[];

/** What the new key signs when it takes the old one's place. */
export const rotationText = (deviceId: string): string => `rotate:${deviceId}`;
