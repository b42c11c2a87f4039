import { newCode } from './new-code';

/** A first password for somebody else, easy to read out: `7kq2-mx4t-9bhj` (60 bits). */
export const newFirstPassword = (): string => (newCode(12).toLowerCase().match(/.{4}/g) ?? []).join('-');
