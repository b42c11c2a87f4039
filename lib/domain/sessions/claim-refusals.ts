import { says } from './refusal-words';

/** What stands against a claim, its documents and its cases. */
export const CLAIM_STEP_REFUSALS = {
  'case.not-an-option': says(
    ['Keputusan itu tidak ada untuk perkara ini.', 'Pilih salah satu keputusan yang tersedia.'],
    ['That decision does not exist for this matter.', 'Choose one of those offered.'],
  ),
  'case.faults-missing': says(
    ['Belum disebut berkas mana yang perlu diperbaiki.', 'Pilih sedikitnya satu berkas dan kekurangannya.'],
    ['It is not said which document wants correcting.', 'Choose at least one document and what it lacks.'],
  ),
  'case.ground-missing': says(
    ['Dasar penolakan belum dipilih.', 'Pilih satu dasar, lalu tulis catatannya.'],
    ['The ground of the rejection is not chosen.', 'Choose one ground and write the note.'],
  ),
  'papers.claim-counted': says(
    ['Klaim sudah dihitung, dan daftar berkasnya sudah ada.', 'Ikuti langkah Berkas.'],
    ['The claim has been counted and its documents are listed.', 'Follow the step Documents.'],
  ),
  'document.not-asked': says(
    ['Berkas itu tidak diminta untuk klaim ini.', 'Ikuti daftar berkas di layar.'],
    ['This claim does not ask for that document.', 'Follow the list on the screen.'],
  ),
  'document.file-unknown': says(
    ['Berkas itu belum sampai di server.', 'Foto atau pilih berkasnya sekali lagi.'],
    ['That file has not reached the server.', 'Photograph or choose it once more.'],
  ),
  'document.too-many': says(
    [
      'Sesi ini sudah menyimpan terlalu banyak berkas.',
      'Hapus foto yang tidak dipakai, lalu tambahkan lagi.',
    ],
    ['This session keeps too many files already.', 'Remove pictures that are not used, then add again.'],
  ),
  'document.missing': says(
    ['Berkas ini belum ada.', 'Foto atau pilih berkasnya dulu.'],
    ['This document is not there yet.', 'Photograph or choose it first.'],
  ),
  'document.points-open': says(
    [
      'Belum semua butir berkas ini dicentang.',
      'Periksa setiap butir. Bila satu tidak cocok, minta berkas lain.',
    ],
    [
      'Not every point of this document is ticked.',
      'Check each. If one does not hold, ask for another document.',
    ],
  ),
  'documents.complete': says(
    ['Berkas sudah dinyatakan lengkap.', 'Tunggu keputusan penyelia.'],
    ['The documents are declared complete.', 'Wait for the supervisor’s decision.'],
  ),
  'documents.incomplete': says(
    ['Berkas belum lengkap.', 'Lengkapi atau jelaskan setiap berkas di daftar.'],
    ['The documents are not complete.', 'Complete or explain every document on the list.'],
  ),
  'documents.not-accepted': says(
    ['Berkas belum diterima penyelia.', 'Klaim dikirim sendiri setelah penyelia menerima berkasnya.'],
    [
      'The supervisor has not accepted the documents yet.',
      'The claim goes out by itself once they are accepted.',
    ],
  ),
  'claim.heir-first': says(
    [
      'Klaim ini diajukan oleh ahli waris.',
      'Catat dulu ahli waris yang datang, lalu lanjutkan dengan datanya.',
    ],
    ['This claim is made by an heir.', 'Record the heir who came first, then go on with his data.'],
  ),
  'claim.not-digital': says(
    ['Klaim ini tidak dapat diteruskan lewat layar ini.', 'Ikuti langkah pada hasil klaim.'],
    ['This claim cannot go on through this screen.', 'Follow the step shown with the result of the claim.'],
  ),
  'claim.letter-missing': says(
    ['Tanggal surat belum diisi.', 'Isi tanggal pada surat pengunduran diri.'],
    ['The date of the letter is empty.', 'Enter the date on the resignation letter.'],
  ),
  'claim.letter-too-early': says(
    [
      'Surat itu bertanggal sebelum peserta mulai bekerja, atau sebelum lahir.',
      'Periksa tahun pada surat, lalu isi lagi.',
    ],
    [
      'The letter is dated before the work began, or before the participant was born.',
      'Check the year on the letter and enter it again.',
    ],
  ),
  'claim.letter-future': says(
    ['Tanggal surat ada di masa depan.', 'Periksa tahun pada surat, lalu isi lagi.'],
    ['The date of the letter lies in the future.', 'Check the year on the letter and enter it again.'],
  ),
  'claim.membership-dates': says(
    [
      'Tanggal lahir, mulai bekerja, dan berhenti bekerja tidak mungkin benar semuanya.',
      'Periksa tanggal lahir; bila benar, minta bagian kepesertaan memperbaiki datanya.',
    ],
    [
      'The dates of birth, of joining and of leaving cannot all be true.',
      'Check the birth date; if it is right, ask the membership desk to correct the record.',
    ],
  ),
  'claim.record-dates': says(
    [
      'Catatan iuran atau pembayaran peserta memuat tanggal yang tidak mungkin.',
      'Minta bagian kepesertaan memperbaiki catatan itu; sesudahnya klaim dapat dihitung.',
    ],
    [
      'The record of contributions or payments holds a date that cannot be.',
      'Ask the membership desk to correct it; the claim can be counted afterwards.',
    ],
  ),
  'claim.open': says(
    ['Klaim untuk KPJ ini sudah berjalan.', 'Lacak klaim itu di papan sesi; jangan kirim dua kali.'],
    ['A claim for this KPJ is under way.', 'Follow it on the board; do not send it twice.'],
  ),
  'confirmation.stale': says(
    [
      'Jumlah atau rekening berubah sejak diperlihatkan.',
      'Periksa lagi jumlahnya, lalu minta peserta menyetujui ulang.',
    ],
    [
      'The amount or the account changed since it was shown.',
      'Check again and ask the participant once more.',
    ],
  ),
} as const;
