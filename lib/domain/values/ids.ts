const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

const dashed = (text: string): string =>
  `${text.slice(0, 8)}-${text.slice(8, 12)}-${text.slice(12, 16)}-${text.slice(16, 20)}-${text.slice(20, 32)}`;

/**
 * A time-ordered unique id (RFC 9562, UUID version 7).
 * @param now milliseconds since 1970, the device's or server's clock.
 * @param random 16 random bytes
 */
export const uuidFrom = (now: number, random: Uint8Array): string => {
  const bytes = Uint8Array.from(random);
  for (let index = 0; index < 6; index += 1) bytes[index] = Math.floor(now / 2 ** (8 * (5 - index))) & 0xff;
  bytes[6] = 0x70 | ((bytes[6] ?? 0) & 0x0f);
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
  return dashed(hex(bytes));
};

/** When such an id was made, milliseconds since 1970 by the clock of who made it (RFC 9562, 5.7). */
export const timeOf = (id: string): number => Number.parseInt(id.replace('-', '').slice(0, 12), 16);

export const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
