import type { Nik } from './nik';
import table from './regions.json' with { type: 'json' };

/**
 * Names of provinces and regencies by the codes in a NIK. Its own module so that a screen loads the table
 * only when it shows a region: `await import('@/lib/people/regions')`. Made by scripts/make-regions.ts.
 */
const names: Readonly<Record<string, string>> = table;

export type RegionName = { readonly province: string | null; readonly regency: string | null };

/** Where the number was issued; null for a code that today's table does not have (an old or invented one). */
export const nameRegion = (nik: Nik): RegionName => ({
  province: names[nik.slice(0, 2)] ?? null,
  regency: names[nik.slice(0, 4)] ?? null,
});
