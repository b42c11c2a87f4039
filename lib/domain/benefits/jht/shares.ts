/**
 * Divides whole rupiah by portions, to the rupiah: each gets the whole part of his share, and what is left over
 * goes rupiah by rupiah to the largest remainders, the earlier one first where two are equal. The sum is exact.
 * @param amount whole rupiah, 0 or more
 * @param portions whole numbers above 0, as the statement of heirs gives them
 * @throws where there is nobody to divide among, or a portion is no such number: a defect of the caller
 */
export const divide = (amount: number, portions: readonly number[]): readonly number[] => {
  if (portions.length === 0 || portions.some((portion) => !Number.isSafeInteger(portion) || portion < 1))
    throw new Error('shares need portions');
  // Trillions of rupiah times a portion are beyond what a number holds exactly.
  const total = BigInt(portions.reduce((sum, portion) => sum + portion, 0));
  const parts = portions.map((portion, place) => {
    const product = BigInt(amount) * BigInt(portion);
    return { place, whole: Number(product / total), remainder: product % total };
  });
  const left = amount - parts.reduce((sum, { whole }) => sum + whole, 0);
  const lucky = [...parts]
    .sort((a, b) => (a.remainder === b.remainder ? a.place - b.place : a.remainder > b.remainder ? -1 : 1))
    .slice(0, left)
    .map(({ place }) => place);
  return parts.map(({ place, whole }) => whole + (lucky.includes(place) ? 1 : 0));
};
