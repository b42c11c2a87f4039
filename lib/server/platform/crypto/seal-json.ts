import { seal, unseal } from './seal';

/** Seals a JSON value under an owner's key. */
export const sealJson = (key: Buffer, value: unknown, context: string): Buffer =>
  seal(key, Buffer.from(JSON.stringify(value)), context);

/** Opens what `sealJson` made. */
export const unsealJson = <Value>(key: Buffer, sealed: Buffer, context: string): Value =>
  JSON.parse(unseal(key, sealed, context).toString('utf8')) as Value;
