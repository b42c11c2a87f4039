/**
 * The address that asks, for counting: the nearest proxy's word, which is the last of the list, since whatever
 * stands before it may be the asker's own invention. One bucket for everybody where nobody says.
 */
export const askingAddress = (headers: Headers): string =>
  headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() || 'direct';
