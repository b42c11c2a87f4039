/** Ten-year age band for the figures; the birth date itself stays sealed. */
export const ageBandOf = (birthDate: string, today: string): string => {
  const years =
    Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (today.slice(5) < birthDate.slice(5) ? 1 : 0);
  if (years < 20) return '0-19';
  if (years >= 70) return '70+';
  const from = Math.floor(years / 10) * 10;
  return `${from}-${from + 9}`;
};
