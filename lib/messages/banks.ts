import { texts } from '../domain/values/language';

/** Choosing the bank of an account. */
export const BANK_TEXTS = texts({
  id: {
    search: 'Cari nama atau kode',
    searchHint: 'Contoh: jatim, jago, 114. Daftar di bawah menjadi pendek.',
    found: (count: number) =>
      count === 0 ? 'Tidak ada yang cocok. Coba sebagian namanya saja.' : `${count} cocok; pilih di bawah.`,
    choose: 'Pilih bank',
    notTaken: 'Tidak dapat',
    wallet: (name: string) =>
      `${name} adalah dompet elektronik. Manfaat dibayar ke rekening tabungan atas nama peserta sendiri, karena nama pemiliknya harus dapat diperiksa. Minta nomor rekening bank, termasuk bank digital.`,
  },
  en: {
    search: 'Search by name or code',
    searchHint: 'Example: jatim, jago, 114. The list below becomes short.',
    found: (count) =>
      count === 0 ? 'Nothing matches. Try only a part of the name.' : `${count} match; choose below.`,
    choose: 'Choose the bank',
    notTaken: 'Not taken',
    wallet: (name) =>
      `${name} is an e-wallet. The benefit is paid to a savings account in the participant’s own name, since its holder must be checked. Ask for a bank account, at a digital bank too.`,
  },
});
