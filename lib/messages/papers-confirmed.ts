import { texts } from '../domain/values/language';

/** What the participant reads where papers are still looked at after his agreement. */
export const PAPERS_CONFIRMED = texts({
  id: {
    agree: 'Ya, benar. Saya setuju',
    agreeing: 'Menyimpan…',
    fiveDays: 'Lima hari kerja setelah berkas lengkap',
    agreedTitle: 'Terima kasih, persetujuan Anda tersimpan',
    agreedNext:
      'Berkas Anda diperiksa penyelia. Bila diterima dan jumlahnya tidak berubah, uang dikirim tanpa Anda datang lagi.',
    officerWaits: 'Peserta sudah setuju. Klaim terkirim sendiri setelah berkas diterima penyelia.',
    toDocuments: 'Kembali ke berkas',
  },
  en: {
    agree: 'Yes, right. I agree',
    agreeing: 'Saving…',
    fiveDays: 'Five working days after the documents are complete',
    agreedTitle: 'Thank you, your agreement is kept',
    agreedNext:
      'A supervisor looks at your documents. If they are accepted and the amount does not change, the money is sent without your coming again.',
    officerWaits: 'The participant has agreed. The claim goes out by itself once the documents are accepted.',
    toDocuments: 'Back to the documents',
  },
});
