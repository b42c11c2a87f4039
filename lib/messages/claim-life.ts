import type { ClaimEvents } from '../domain/claims/events';
import type { ClaimStatus } from '../domain/claims/life';
import { texts } from '../domain/values/language';

type Sentence = { readonly word: string; readonly says: string; readonly next: string };
type Life = {
  readonly status: Readonly<Record<ClaimStatus, Sentence>>;
  readonly steps: Readonly<Partial<Record<keyof ClaimEvents, string>>>;
  readonly reasons: Readonly<Record<string, string>>;
};

const ID: Life = {
  status: {
    none: { word: 'Dicatat', says: 'Klaim sedang dicatat.', next: 'Tunggu sebentar.' },
    opened: {
      word: 'Diterima',
      says: 'Klaim diterima. Pembayaran sedang disiapkan.',
      next: 'Tidak ada yang perlu Anda lakukan.',
    },
    awaiting: {
      word: 'Menunggu ahli waris',
      says: 'Bagian ahli waris yang belum punya rekening tersimpan aman dan tetap menjadi haknya.',
      next: 'Ahli waris itu cukup datang ke kantor cabang dengan KTP dan buku tabungan atas namanya sendiri.',
    },
    held: {
      word: 'Menunggu',
      says: 'Klaim diterima. Pembayaran menunggu pemeriksaan kedua di kantor.',
      next: 'Tidak ada yang perlu Anda lakukan. Kabar berikutnya kami kirim.',
    },
    inquired: {
      word: 'Diproses',
      says: 'Bank sudah memastikan rekening. Perintah bayar segera dikirim.',
      next: 'Tidak ada yang perlu Anda lakukan.',
    },
    ordered: {
      word: 'Di bank',
      says: 'Perintah bayar sudah dikirim ke bank. Menunggu kabar dari bank.',
      next: 'Tidak ada yang perlu Anda lakukan.',
    },
    unknown: {
      word: 'Di bank',
      says: 'Bank belum memberi kepastian. Kami menanyakannya lagi sendiri; uang tidak akan dikirim dua kali.',
      next: 'Tidak ada yang perlu Anda lakukan.',
    },
    returned: {
      word: 'Belum berhasil',
      says: 'Pembayaran ini belum berhasil. Saldo Anda aman.',
      next: 'Datang ke kantor cabang dengan KTP dan buku tabungan yang aktif atas nama Anda sendiri.',
    },
    frozen: {
      word: 'Dihentikan',
      says: 'Pembayaran dihentikan karena ada yang melaporkan bahwa perubahan data bukan dari Anda.',
      next: 'Datang ke kantor cabang dengan KTP asli. Penyelia memeriksanya bersama Anda.',
    },
    paid: {
      word: 'Dibayar',
      says: 'Uang sudah masuk ke rekening.',
      next: 'Periksa buku tabungan. Jika belum ada, datang ke kantor cabang.',
    },
    withdrawn: {
      word: 'Ditarik',
      says: 'Klaim ini sudah ditarik. Saldo tetap tersimpan.',
      next: 'Klaim baru dapat diajukan kapan saja di kantor cabang.',
    },
  },
  steps: {
    'claim.opened': 'Klaim diterima',
    'claim.held': 'Menunggu pemeriksaan kedua',
    'claim.released': 'Pemeriksaan kedua selesai',
    'claim.account-inquired': 'Rekening dipastikan bank',
    'claim.transfer-ordered': 'Perintah bayar dikirim',
    'claim.transfer-unknown': 'Menunggu kepastian bank',
    'claim.paid': 'Uang masuk ke rekening',
    'claim.returned': 'Belum berhasil',
    'claim.refunded': 'Uang dikembalikan bank',
    'claim.account-corrected': 'Rekening diganti',
    'claim.heir-awaited': 'Bagian seorang ahli waris menunggu rekeningnya',
    'claim.account-named': 'Rekening ahli waris dicatat',
    'claim.frozen': 'Pembayaran dihentikan',
    'claim.unfrozen': 'Pembayaran dilanjutkan',
    'claim.withdrawn': 'Klaim ditarik',
  },
  reasons: {
    'account-unknown': 'Bank tidak mengenal nomor rekening ini.',
    'account-dormant': 'Rekening ini tidur (lama tidak dipakai). Aktifkan di bank, atau pakai rekening lain.',
    'account-inactive': 'Rekening ini sudah ditutup. Pakai rekening lain.',
    'account-different': 'Rekening ini atas nama orang lain. Pakai rekening atas nama penerima sendiri.',
    'approval-refused': 'Rekening pengganti belum disetujui penyelia. Bawa buku tabungan asli.',
    'transfer-failed': 'Bank tidak dapat menjalankan pembayaran ini.',
    'transfer-cancelled': 'Bank membatalkan pembayaran ini.',
    'transfer-refunded': 'Bank mengembalikan uang ini. Pakai rekening lain.',
  },
};

const EN: Life = {
  status: {
    none: { word: 'Being recorded', says: 'The claim is being recorded.', next: 'Wait a moment.' },
    opened: {
      word: 'Received',
      says: 'The claim is in. The payment is being prepared.',
      next: 'There is nothing you need to do.',
    },
    awaiting: {
      word: 'Waits for an heir',
      says: 'The share of an heir without an account yet is kept safely and stays theirs.',
      next: 'That heir only needs to come to the branch with the KTP and a bank book in his or her own name.',
    },
    held: {
      word: 'Waiting',
      says: 'The claim is in. The payment waits for a second check at the office.',
      next: 'There is nothing you need to do. We send word.',
    },
    inquired: {
      word: 'In progress',
      says: 'The bank has confirmed the account. The payment order follows.',
      next: 'There is nothing you need to do.',
    },
    ordered: {
      word: 'With the bank',
      says: 'The payment order is with the bank. Waiting for its word.',
      next: 'There is nothing you need to do.',
    },
    unknown: {
      word: 'With the bank',
      says: 'The bank is not certain yet. We ask again by ourselves; money is never sent twice.',
      next: 'There is nothing you need to do.',
    },
    returned: {
      word: 'Not through',
      says: 'This payment has not gone through. Your balance is safe.',
      next: 'Come to a branch with your KTP and the book of an active account in your own name.',
    },
    frozen: {
      word: 'Stopped',
      says: 'The payment was stopped: somebody reported that the change of data was not made by you.',
      next: 'Come to a branch with your original KTP. A supervisor looks into it with you.',
    },
    paid: {
      word: 'Paid',
      says: 'The money is on the account.',
      next: 'Look into your bank book. If it is not there, come to a branch.',
    },
    withdrawn: {
      word: 'Withdrawn',
      says: 'This claim was withdrawn. The balance is kept.',
      next: 'A new claim can be made at a branch at any time.',
    },
  },
  steps: {
    'claim.opened': 'Claim received',
    'claim.held': 'Waiting for the second check',
    'claim.released': 'Second check done',
    'claim.account-inquired': 'Account confirmed by the bank',
    'claim.transfer-ordered': 'Payment order sent',
    'claim.transfer-unknown': 'Waiting for the bank’s certainty',
    'claim.paid': 'Money on the account',
    'claim.returned': 'Not gone through',
    'claim.refunded': 'Money given back by the bank',
    'claim.account-corrected': 'Account replaced',
    'claim.heir-awaited': "An heir's share waits for an account",
    'claim.account-named': "An heir's account was recorded",
    'claim.frozen': 'Payment stopped',
    'claim.unfrozen': 'Payment goes on',
    'claim.withdrawn': 'Claim withdrawn',
  },
  reasons: {
    'account-unknown': 'The bank does not know this account number.',
    'account-dormant': 'This account is dormant. Wake it at the bank, or use another one.',
    'account-inactive': 'This account is closed. Use another one.',
    'account-different': 'This account is in another name. Use one in the payee’s own name.',
    'approval-refused': 'The new account was not approved. Bring the original bank book.',
    'transfer-failed': 'The bank could not carry out this payment.',
    'transfer-cancelled': 'The bank cancelled this payment.',
    'transfer-refunded': 'The bank gave this money back. Use another account.',
  },
};

/** A claim's life in the participant's words: each status with what it means and what to do. */
export const CLAIM_LIFE = texts({ id: ID, en: EN });
