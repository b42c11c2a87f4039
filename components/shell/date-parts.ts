/** ISO date → the three fields; empty where there is none. */
export const dateInParts = (iso: string): { day: string; month: string; year: string } => {
  const [year = '', month = '', day = ''] = iso.split('-');
  return { day: day.replace(/^0/, ''), month: month.replace(/^0/, ''), year };
};
