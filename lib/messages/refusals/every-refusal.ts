import { REFUSALS } from '../../domain/sessions/refusal-messages';
import type { RefusalMessage } from '../../domain/sessions/refusal-words';
import { CLAIM_REFUSALS } from '../claim-refusals';
import { FILE_REFUSALS } from '../document-files';
import { ACCESS_REFUSALS } from './access-refusals';
import { ADMINISTRATION_REFUSALS } from './administration-refusals';
import { ASKING_REFUSALS } from './asking-refusals';
import { DEVICE_REFUSALS } from './device-refusals';
import { PAYMENT_REFUSALS } from './payment-refusals';
import { PICTURE_REFUSALS } from './picture-refusals';
import { PIN_REFUSALS } from './pin-refusals';
import { PUBLIC_REFUSALS } from './public-refusals';

/** Every expected no of the API in words: one table a room. The same code may say more exactly what is in its room. */
export const EVERY_REFUSAL = {
  access: ACCESS_REFUSALS,
  devices: DEVICE_REFUSALS,
  administration: ADMINISTRATION_REFUSALS,
  pin: PIN_REFUSALS,
  asking: ASKING_REFUSALS,
  public: PUBLIC_REFUSALS,
  payments: PAYMENT_REFUSALS,
  pictures: PICTURE_REFUSALS,
  files: FILE_REFUSALS,
  claims: CLAIM_REFUSALS,
  sessions: REFUSALS,
} as const satisfies Record<string, Readonly<Record<string, RefusalMessage>>>;

export type RefusalRoom = keyof typeof EVERY_REFUSAL;
export type RefusalIn<Room extends RefusalRoom> = keyof (typeof EVERY_REFUSAL)[Room] & string;
export type AnyRefusal = { [Room in RefusalRoom]: RefusalIn<Room> }[RefusalRoom];
