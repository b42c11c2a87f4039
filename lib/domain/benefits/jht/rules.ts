import type { ClaimFacts } from './facts';
import type { Reason } from './reasons';

/** Strongest first: one refusal refuses, else one wait waits, else one document asked takes that route. */
export const VERDICTS = ['refuse', 'wait', 'documents', 'digital', 'note'] as const;
export type Verdict = (typeof VERDICTS)[number];

type Rule = {
  readonly code: string;
  readonly article: string;
  readonly verdict: Verdict;
  readonly when: (facts: ClaimFacts) => boolean;
  /** What the participant hears; {date} is the day from which the claim works. */
  readonly id: string;
  readonly en: string;
};

const waits = (facts: ClaimFacts, ...reasons: readonly Reason[]): boolean =>
  reasons.includes(facts.reason) && facts.payableFrom !== null && facts.asOf < facts.payableFrom;

/**
 * Death, disability and leaving the country for good are paid for what happened, also before the employer has
 * reported the end: their papers are the proof.
 */
const endsWithoutReport = ({ reason }: ClaimFacts): boolean =>
  reason === 'deceased' || reason === 'disabled' || reason === 'leaving-indonesia';

/** A partial claim is once for life, whichever of the two it was. */
const usedPartial = (facts: ClaimFacts): boolean =>
  facts.priorPayments.some((payment) => payment.kind.startsWith('partial'));

/** One row per paragraph. An employer's arrears are in none of them: they never stop the worker (Permenaker 4/2022). */
export const RULES = [
  {
    code: 'open-claim',
    article: 'One claim at a time for a membership',
    verdict: 'refuse',
    when: (f) => f.openClaim,
    id: 'Klaim Anda yang sebelumnya masih berjalan. Mari kita lacak klaim itu lebih dulu.',
    en: 'An earlier claim of yours is still under way. Let us track that one first.',
  },
  {
    code: 'still-active',
    article: 'Permenaker 4/2022 art. 5–6',
    verdict: 'refuse',
    when: (f) => f.membershipStatus === 'active' && !f.partial && !endsWithoutReport(f),
    id: 'Kepesertaan Anda masih tercatat aktif. Setelah perusahaan melaporkan Anda berhenti, klaim dapat diajukan; kami bantu meminta laporannya.',
    en: 'Your membership is still recorded as active. Once the employer reports that you have left you can claim; we help to ask for the report.',
  },
  {
    code: 'partial-needs-active',
    article: 'PP 46/2015 art. 22',
    verdict: 'refuse',
    when: (f) => f.partial && f.membershipStatus === 'inactive',
    id: 'Klaim sebagian hanya untuk yang masih bekerja. Karena Anda sudah berhenti, Anda dapat mengajukan seluruh saldo.',
    en: 'A partial claim is for those still working. As you have left, you can claim the whole balance.',
  },
  {
    code: 'partial-already-used',
    article: 'PP 46/2015 art. 22',
    verdict: 'refuse',
    when: (f) => f.partial && usedPartial(f),
    id: 'Klaim sebagian hanya satu kali dan sudah pernah dibayarkan. Sisanya dibayarkan saat Anda berhenti bekerja atau pensiun.',
    en: 'A partial claim is paid once only, and yours has been. The rest is paid when you stop working or retire.',
  },
  {
    code: 'reason-not-for-segment',
    article: 'Permenaker 4/2022 art. 6(2)b',
    verdict: 'refuse',
    when: (f) => f.reason === 'stopped-working' && f.segment === 'PU',
    id: 'Alasan ini untuk pekerja mandiri. Untuk penerima upah, pilih mengundurkan diri, PHK, atau kontrak berakhir.',
    en: 'This reason is for the self-employed. For employees choose resigned, dismissed or contract ended.',
  },
  {
    // Projects are insured against accident and death; what was paid in all the same is the worker's.
    code: 'segment-without-jht',
    article: 'Permenaker 5/2021 (construction: JKK and JKM; likely)',
    verdict: 'refuse',
    when: (f) => f.segment === 'JAKON' && f.balance === 0,
    id: 'Kartu jasa konstruksi menjamin kecelakaan kerja dan kematian, tanpa tabungan hari tua. Mari kita cari KPJ Anda yang lain.',
    en: 'A construction card insures against accidents and death, without old-age savings. Let us look for your other KPJs.',
  },
  {
    code: 'nothing-to-pay',
    article: 'PP 46/2015 art. 22',
    verdict: 'refuse',
    when: (f) => f.balance === 0 && f.segment !== 'JAKON',
    id: 'Saldo KPJ ini nol. Mari kita periksa iuran dan KPJ Anda yang lain.',
    en: 'The balance of this KPJ is zero. Let us check the contributions and your other KPJs.',
  },
  {
    code: 'below-retirement-age',
    article: 'Permenaker 4/2022 art. 6(1)b',
    verdict: 'wait',
    when: (f) => waits(f, 'retired'),
    id: 'Anda belum mencapai usia pensiun. Anda dapat mengajukan klaim mulai {date}.',
    en: 'You have not reached retirement age yet. You can claim from {date}.',
  },
  {
    code: 'waiting-month-resigned',
    article: 'Permenaker 4/2022 art. 8',
    verdict: 'wait',
    when: (f) => waits(f, 'resigned'),
    id: 'Belum satu bulan sejak surat pengunduran diri. Anda dapat mengajukan klaim mulai {date}.',
    en: 'It is less than one month since the resignation letter. You can claim from {date}.',
  },
  {
    code: 'waiting-month-dismissed',
    article: 'Permenaker 4/2022 art. 10',
    verdict: 'wait',
    when: (f) => waits(f, 'dismissed'),
    id: 'Belum satu bulan sejak PHK. Anda dapat mengajukan klaim mulai {date}.',
    en: 'It is less than one month since the dismissal. You can claim from {date}.',
  },
  {
    code: 'work-not-ended',
    article: 'Permenaker 4/2022 art. 6(2)',
    verdict: 'wait',
    when: (f) => waits(f, 'contract-ended', 'stopped-working'),
    id: 'Pekerjaan Anda belum berakhir. Anda dapat mengajukan klaim mulai {date}.',
    en: 'Your work has not ended yet. You can claim from {date}.',
  },
  {
    code: 'member-under-ten-years',
    article: 'PP 46/2015 art. 22',
    verdict: 'wait',
    when: (f) => waits(f, 'partial-10', 'partial-30'),
    id: 'Kepesertaan Anda belum sepuluh tahun. Anda dapat mengajukan klaim sebagian mulai {date}.',
    en: 'You have been a member for less than ten years. You can make a partial claim from {date}.',
  },
  {
    code: 'death-needs-documents',
    article: 'Permenaker 4/2022; PP 46/2015 art. 22',
    verdict: 'documents',
    when: (f) => f.reason === 'deceased',
    id: 'Kami turut berduka. Hak almarhum dibayarkan kepada ahli waris setelah dokumen lengkap.',
    en: 'Our condolences. What was saved is paid to the heirs once the documents are complete.',
  },
  {
    code: 'disability-needs-documents',
    article: 'Permenaker 4/2022; PP 46/2015 art. 22',
    verdict: 'documents',
    when: (f) => f.reason === 'disabled',
    id: 'Klaim ini memerlukan surat keterangan dokter dan dokumen lain.',
    en: "This claim needs a doctor's letter and other documents.",
  },
  {
    code: 'leaving-needs-documents',
    article: 'Permenaker 4/2022 art. 5',
    verdict: 'documents',
    when: (f) => f.reason === 'leaving-indonesia',
    id: 'Klaim ini memerlukan surat pernyataan dan paspor.',
    en: 'This claim needs a statement and the passport.',
  },
  {
    code: 'partial-needs-documents',
    article: 'PP 46/2015 art. 22',
    verdict: 'documents',
    when: (f) => f.partial,
    id: 'Klaim sebagian memerlukan dokumen.',
    en: 'A partial claim needs documents.',
  },
  {
    code: 'above-ceiling',
    article: 'Carrier’s ceiling for claims without documents',
    verdict: 'documents',
    when: (f) => f.ceiling !== null && f.balance > f.ceiling,
    id: 'Saldo Anda di atas batas klaim tanpa dokumen, jadi dokumen Anda diperiksa dulu.',
    en: 'Your balance is above the limit for a claim without documents, so yours are checked first.',
  },
  {
    code: 'no-digital-route-yet',
    article: 'Claims without documents since December 2021',
    verdict: 'documents',
    when: (f) => f.ceiling === null,
    id: 'Pada tanggal itu semua klaim memerlukan dokumen.',
    en: 'On that date every claim needed documents.',
  },
  {
    code: 'within-ceiling',
    article: 'Carrier’s ceiling for claims without documents',
    verdict: 'digital',
    when: (f) => f.ceiling !== null && f.balance <= f.ceiling,
    id: 'Klaim ini dapat dibayarkan tanpa dokumen.',
    en: 'This claim can be paid without documents.',
  },
  {
    code: 'profile-not-updated',
    article: 'Carrier’s data update (pengkinian data)',
    verdict: 'note',
    when: (f) => !f.profileUpdated,
    id: 'Data Anda kita perbarui sekarang, pada kunjungan ini juga.',
    en: 'We update your data now, in this same visit.',
  },
  {
    code: 'end-not-reported',
    article: 'Permenaker 4/2022',
    verdict: 'note',
    when: (f) => f.membershipStatus === 'active' && endsWithoutReport(f),
    id: 'Perusahaan belum melaporkan berakhirnya kepesertaan; kami yang memintanya, klaim tetap berjalan.',
    en: 'The employer has not reported the end of the membership; we ask for it, and the claim goes on.',
  },
] as const satisfies readonly Rule[];

export type RuleCode = (typeof RULES)[number]['code'];

/** Every row that holds, in the table's order. */
export const assess = (facts: ClaimFacts): readonly (typeof RULES)[number][] =>
  RULES.filter((rule) => rule.when(facts));
