/** A claim number as it stands in the records: branch, day, queue number (MJK-20261123-A001). */
const WHOLE = /^([A-Z0-9]{2,8})(\d{8})([A-Z]\d{3,6})$/;
const OF_THE_DAY = /^[A-Z]\d{3,6}$/;

/** What completes the short form that is called out in the hall: the branch's code and its date, ISO. */
export type HereToday = { readonly branchId: string; readonly date: string };

/**
 * Reads a claim number as people type it: in small letters, with spaces, any dashes or none, in full-width figures;
 * where `here` is given also as the day's queue number alone (`A001`).
 * @returns the number as it is recorded, or null where what was typed is none.
 */
export const readClaimNumber = (typed: string, here?: HereToday): string | null => {
  const signs = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const whole = WHOLE.exec(signs);
  if (whole) return whole.slice(1).join('-');
  if (here && OF_THE_DAY.test(signs)) return `${here.branchId}-${here.date.replaceAll('-', '')}-${signs}`;
  return null;
};
