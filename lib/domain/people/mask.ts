/** How personal values look in lists, logs and on receipts: enough to recognise one's own, no more. */
const DOT = '•';

const hideBetween = (text: string, head: number, tail: number): string => {
  if (text.length <= head + tail) return DOT.repeat(text.length);
  return text.slice(0, head) + DOT.repeat(text.length - head - tail) + text.slice(text.length - tail);
};

/** 9999••••••••0001 */
export const maskNik = (nik: string): string => hideBetween(nik, 4, 4);

/** 26•••••••11 */
export const maskKpj = (kpj: string): string => hideBetween(kpj, 2, 2);

/** ••••••••••••9501 */
export const maskAccount = (accountNumber: string): string =>
  hideBetween(accountNumber, 0, accountNumber.length > 8 ? 4 : 2);

/** +62812••••0005 */
export const maskPhone = (phone: string): string => hideBetween(phone, 6, 4);

/** w•••@contoh.id */
export const maskEmail = (email: string): string => {
  const at = email.lastIndexOf('@');
  return at < 1 ? DOT.repeat(email.length) : `${email.slice(0, 1)}${DOT.repeat(at - 1)}${email.slice(at)}`;
};

/** W••• L•••••• */
export const maskName = (name: string): string =>
  name
    .trim()
    .split(/\s+/)
    .map((word) => {
      const letters = [...word];
      return (letters[0] ?? '') + DOT.repeat(Math.max(0, letters.length - 1));
    })
    .join(' ');
