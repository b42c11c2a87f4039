/** Reasons for a claim (sebab klaim). Permenaker 4/2022 art. 4–6 and PP 46/2015 art. 22. */
import type { InLanguages } from '../../values/language';
export const REASONS = [
  'retired',
  'resigned',
  'dismissed',
  'contract-ended',
  'stopped-working',
  'leaving-indonesia',
  'disabled',
  'deceased',
  'partial-10',
  'partial-30',
] as const;
export type Reason = (typeof REASONS)[number];

export const SEGMENTS = ['PU', 'BPU', 'PMI', 'JAKON'] as const;
export type Segment = (typeof SEGMENTS)[number];

export const isPartial = (reason: Reason): reason is 'partial-10' | 'partial-30' =>
  reason.startsWith('partial-');

/** The date that a reason is counted from, where it is counted from one. All other dates may be null. */
export const DATE_NEEDED: Readonly<
  Partial<Record<Reason, 'birthDate' | 'letterOn' | 'leftOn' | 'joinedOn'>>
> = {
  retired: 'birthDate',
  resigned: 'letterOn',
  dismissed: 'leftOn',
  'partial-10': 'joinedOn',
  'partial-30': 'joinedOn',
};

/** As the participant says it. */
export const REASON_WORDS = {
  retired: { id: 'Usia pensiun', en: 'Retirement age' },
  resigned: { id: 'Mengundurkan diri', en: 'Resigned' },
  dismissed: { id: 'Pemutusan hubungan kerja (PHK)', en: 'Dismissed' },
  'contract-ended': { id: 'Kontrak kerja berakhir', en: 'Contract ended' },
  'stopped-working': { id: 'Berhenti bekerja (bukan penerima upah)', en: 'Stopped working (self-employed)' },
  'leaving-indonesia': { id: 'Meninggalkan Indonesia selamanya', en: 'Leaving Indonesia for good' },
  disabled: { id: 'Cacat total tetap', en: 'Total permanent disability' },
  deceased: { id: 'Meninggal dunia', en: 'Death' },
  'partial-10': { id: 'Sebagian 10 %', en: 'Part of it: 10 %' },
  'partial-30': { id: 'Sebagian 30 % untuk perumahan', en: 'Part of it: 30 % for housing' },
} as const satisfies Record<Reason, InLanguages<string>>;
