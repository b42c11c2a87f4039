/**
 * The rooms of the house and the arrows between them. A room is a folder below a side (lib/server/claims) or below
 * components; an arrow is an import, of values or of types alike. Rooms may form no circle: where A needs B and B
 * needs A, directly or by others, one of the two arrows runs back up.
 */

/** An import of one file by another, as paths of the repository; dynamic: only as it is needed, by `import()`. */
export type Import = { readonly from: string; readonly to: string; readonly dynamic?: boolean };
type Arrow = { readonly from: string; readonly to: string; readonly imports: readonly Import[] };
export type House = { readonly rooms: number; readonly arrows: number; readonly backUp: readonly Arrow[] };

const SIDES = ['domain', 'tablet', 'server'];

/** The room of a file, or null for files outside lib and components. */
export const roomOf = (file: string): string | null => {
  const parts = file.split('/');
  if (parts[0] === 'components' && parts.length > 2) return parts.slice(0, 2).join('/');
  if (parts[0] !== 'lib' || parts.length < 3) return null;
  if (!SIDES.includes(parts[1] ?? '')) return parts.slice(0, 2).join('/');
  return parts.slice(0, parts[2] === 'benefits' ? 4 : 3).join('/');
};

/** Rooms that can be reached from a room by its arrows. */
const reachFrom = (room: string, out: ReadonlyMap<string, ReadonlySet<string>>): ReadonlySet<string> => {
  const seen = new Set<string>();
  const next = [room];
  for (let at = next.pop(); at !== undefined; at = next.pop())
    for (const to of out.get(at) ?? []) {
      if (seen.has(to)) continue;
      seen.add(to);
      next.push(to);
    }
  return seen;
};

/**
 * Draws the house from its imports.
 * @returns how many rooms and arrows there are, and the arrows that lie on a circle, those of fewest imports first.
 */
export const drawHouse = (imports: readonly Import[]): House => {
  const arrows = new Map<string, Import[]>();
  const out = new Map<string, Set<string>>();
  const rooms = new Set<string>();
  for (const one of imports) {
    const [from, to] = [roomOf(one.from), roomOf(one.to)];
    for (const room of [from, to]) if (room) rooms.add(room);
    if (!from || !to || from === to) continue;
    const key = `${from} → ${to}`;
    arrows.set(key, [...(arrows.get(key) ?? []), one]);
    out.set(from, (out.get(from) ?? new Set()).add(to));
  }
  const reach = new Map([...rooms].map((room) => [room, reachFrom(room, out)]));
  const backUp = [...arrows]
    .map(([key, of]) => {
      const [from = '', to = ''] = key.split(' → ');
      return { from, to, imports: of };
    })
    .filter(({ from, to }) => reach.get(to)?.has(from))
    .sort((a, b) => a.imports.length - b.imports.length);
  return { rooms: rooms.size, arrows: arrows.size, backUp };
};

/** The house in lines: its figures, and for each arrow on a circle the first import that makes it. */
export const sayHouse = ({ rooms, arrows, backUp }: House): readonly string[] => [
  `${rooms} rooms, ${arrows} arrows between them, ${backUp.length} on a circle`,
  ...backUp.map(
    ({ from, to, imports }) =>
      `  ${from} → ${to} (${imports.length}): ${imports[0]?.from} imports ${imports[0]?.to}`,
  ),
];
