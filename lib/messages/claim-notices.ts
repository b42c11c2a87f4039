import type { NoticeKind } from '../domain/claims/notice-kinds';
import { dateInWords } from '../domain/values/calendar';
import { texts } from '../domain/values/language';
import { formatRupiah } from '../domain/values/rupiah';

export type NoticeFacts = { readonly claimNumber: string; readonly payBy: string; readonly net: number };
type Notices = Readonly<Record<NoticeKind, (about: NoticeFacts) => string>>;

const ID: Notices = {
  submitted: ({ claimNumber, payBy }) =>
    `Klaim JHT ${claimNumber} sudah kami terima. Dibayar paling lambat ${dateInWords(payBy, 'id')}. Bukan Anda? Segera hubungi kantor cabang.`,
  held: ({ claimNumber }) =>
    `Klaim JHT ${claimNumber} sudah kami terima. Pembayaran menunggu pemeriksaan kedua di kantor. Bukan Anda? Segera hubungi kantor cabang.`,
  paid: ({ claimNumber, net }) => `Klaim JHT ${claimNumber} sudah dibayar: ${formatRupiah(net)}.`,
  returned: ({ claimNumber }) =>
    `Klaim JHT ${claimNumber} belum dapat dibayar. Silakan datang ke kantor cabang dengan buku tabungan yang aktif; saldo Anda aman.`,
  refunded: ({ claimNumber }) =>
    `Pembayaran klaim JHT ${claimNumber} dikembalikan bank. Silakan datang ke kantor cabang dengan rekening lain; saldo Anda aman.`,
  'account-corrected': ({ claimNumber }) =>
    `Rekening klaim JHT ${claimNumber} diganti. Pembayaran menunggu pemeriksaan kedua. Bukan Anda? Segera hubungi kantor cabang.`,
  frozen: ({ claimNumber }) =>
    `Pembayaran klaim JHT ${claimNumber} dihentikan. Silakan datang ke kantor cabang dengan KTP asli.`,
  unfrozen: ({ claimNumber }) =>
    `Pembayaran klaim JHT ${claimNumber} dilanjutkan setelah diperiksa penyelia.`,
  withdrawn: ({ claimNumber }) =>
    `Klaim JHT ${claimNumber} ditarik. Saldo Anda tetap tersimpan. Bukan Anda? Segera hubungi kantor cabang.`,
};

const EN: Notices = {
  submitted: ({ claimNumber, payBy }) =>
    `We received JHT claim ${claimNumber}. It is paid by ${dateInWords(payBy, 'en')}. Not you? Call the branch at once.`,
  held: ({ claimNumber }) =>
    `We received JHT claim ${claimNumber}. The payment waits for a second check. Not you? Call the branch at once.`,
  paid: ({ claimNumber, net }) => `JHT claim ${claimNumber} has been paid: ${formatRupiah(net)}.`,
  returned: ({ claimNumber }) =>
    `JHT claim ${claimNumber} could not be paid yet. Please come to the branch with an active bank book; your balance is safe.`,
  refunded: ({ claimNumber }) =>
    `The bank gave the payment of JHT claim ${claimNumber} back. Please come to the branch with another account; your balance is safe.`,
  'account-corrected': ({ claimNumber }) =>
    `The account of JHT claim ${claimNumber} was replaced. The payment waits for a second check. Not you? Call the branch at once.`,
  frozen: ({ claimNumber }) =>
    `The payment of JHT claim ${claimNumber} was stopped. Please come to the branch with your original KTP.`,
  unfrozen: ({ claimNumber }) =>
    `The payment of JHT claim ${claimNumber} goes on after a supervisor's check.`,
  withdrawn: ({ claimNumber }) =>
    `JHT claim ${claimNumber} was withdrawn. Your balance is kept. Not you? Call the branch at once.`,
};

/** What a participant is told of a change, by SMS or on the next slip. */
export const CLAIM_NOTICES = texts({ id: ID, en: EN });

/** The warning to the contact that was on record before: "wasn't you?" */
export const FREEZE_WARNING = texts({
  id: {
    says: (code: string) =>
      `Data JHT (kontak atau rekening) Anda diubah di kantor cabang. Bukan Anda? Hentikan pembayaran dengan kode ${code} di kantor cabang mana pun. Kode ini jangan diberikan kepada orang lain.`,
  },
  en: {
    says: (code) =>
      `Your JHT data (contact or account) were changed at a branch. Not you? Stop the payment with code ${code} at any branch. Give this code to nobody.`,
  },
});

type Words = Readonly<Record<NoticeKind, string>>;

/** The same in a few words, for the officer who tells it. */
export const CLAIM_NOTICE_WORDS = texts<Words>({
  id: {
    submitted: 'Klaim sudah diterima.',
    held: 'Pembayaran menunggu pemeriksaan kedua.',
    paid: 'Klaim sudah dibayar.',
    returned: 'Klaim belum dapat dibayar; rekening perlu diganti.',
    refunded: 'Pembayaran dikembalikan bank; rekening perlu diganti.',
    'account-corrected': 'Rekening klaim diganti.',
    frozen: 'Pembayaran dihentikan.',
    unfrozen: 'Pembayaran dilanjutkan.',
    withdrawn: 'Klaim ditarik.',
  },
  en: {
    submitted: 'The claim was received.',
    held: 'The payment waits for a second check.',
    paid: 'The claim was paid.',
    returned: 'The claim could not be paid yet; another account is needed.',
    refunded: 'The bank gave the payment back; another account is needed.',
    'account-corrected': 'The account of the claim was replaced.',
    frozen: 'The payment was stopped.',
    unfrozen: 'The payment goes on.',
    withdrawn: 'The claim was withdrawn.',
  },
});
