/** How an heir is related to the participant who died. Their order is policy (`heir-order`). */
import type { InLanguages } from '../values/language';
export const HEIR_RELATIONS = [
  'spouse',
  'child',
  'parent',
  'grandparent',
  'grandchild',
  'sibling',
  'parent-in-law',
  'named-in-will',
] as const;
export type HeirRelation = (typeof HEIR_RELATIONS)[number];

export const RELATION_WORDS = {
  spouse: { id: 'Istri atau suami', en: 'Wife or husband' },
  child: { id: 'Anak', en: 'Child' },
  parent: { id: 'Ayah atau ibu', en: 'Father or mother' },
  grandparent: { id: 'Kakek atau nenek', en: 'Grandparent' },
  grandchild: { id: 'Cucu', en: 'Grandchild' },
  sibling: { id: 'Saudara kandung', en: 'Brother or sister' },
  'parent-in-law': { id: 'Mertua', en: 'Parent-in-law' },
  'named-in-will': { id: 'Ditunjuk dalam wasiat', en: 'Named in a will' },
} as const satisfies Record<HeirRelation, InLanguages<string>>;
