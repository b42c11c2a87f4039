import { addDays, isValidDate } from '../values/calendar';

/** Two dates of a filter as asked by address; what is missing or no date becomes the last seven days, and the order is put right. */
export const readRange = (
  asked: { readonly from?: string | string[]; readonly to?: string | string[] },
  today: string,
): { readonly from: string; readonly to: string } => {
  const dateOr = (text: string | string[] | undefined, otherwise: string) =>
    typeof text === 'string' && isValidDate(text) ? text : otherwise;
  const to = dateOr(asked.to, today);
  const from = dateOr(asked.from, addDays(to, -6));
  return from <= to ? { from, to } : { from: to, to: from };
};
