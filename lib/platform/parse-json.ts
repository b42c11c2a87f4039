/** PostgreSQL's text cannot hold U+0000, and no form of ours writes it. */
const refuseNul = (_: string, value: unknown): unknown => {
  if (typeof value === 'string' && value.includes('\0')) throw new SyntaxError('U+0000');
  return value;
};

/** What a JSON text says; `undefined` when it is not JSON or when one of its strings holds U+0000. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text, refuseNul);
  } catch {
    return undefined;
  }
};
