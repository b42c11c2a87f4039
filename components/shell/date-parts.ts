export type DateParts = { readonly day: string; readonly month: string; readonly year: string };

/** ISO date → the three fields; empty where there is none. */
export const dateInParts = (iso: string): { day: string; month: string; year: string } => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
};

/** The three fields → ISO date, '' when nothing is typed; what is no date stays no date and is named as such. */
export const isoOf = ({ day, month, year }: DateParts): string => {
  const [d, m, y] = [day.trim(), month.trim(), year.trim()];
  return d || m || y ? `${y.padStart(4, '0')}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : '';
};
