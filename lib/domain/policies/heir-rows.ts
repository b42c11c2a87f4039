import type { HeirRelation } from './heir-relations';
import { type PolicyRow, row } from './row';

/**
 * Who inherits before whom: nobody of a later place while one of an earlier lives. Where there is nobody at all,
 * the money goes to the Balai Harta Peninggalan.
 */
const PLACES = {
  spouse: 1,
  child: 1,
  parent: 2,
  grandparent: 2,
  grandchild: 2,
  sibling: 3,
  'parent-in-law': 4,
  'named-in-will': 5,
} as const satisfies Record<HeirRelation, number>;

export const HEIR_ROWS: readonly PolicyRow[] = Object.entries(PLACES).map(([relation, place]) =>
  row(
    'heir-order',
    relation,
    '2015-07-01',
    { place },
    'PP 46/2015 art. 22; Permenaker 4/2022: spouse or child, blood relatives in line to the second degree, siblings, parents-in-law, will',
    'likely',
  ),
);
