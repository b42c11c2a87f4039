import type { ClaimRefusal } from '../domain/claims/claim-rule';
import type { InLanguages } from '../domain/values/language';

type Message = InLanguages<{ readonly says: string; readonly next: string }>;

const says = (id: readonly [string, string], en: readonly [string, string]): Message => ({
  id: { says: id[0], next: id[1] },
  en: { says: en[0], next: en[1] },
});

/** Every expected no about a claim in words: what is, and the next step. */
export const CLAIM_REFUSALS = {
  'claim.unknown': says(
    ['Klaim ini tidak ditemukan di cabang Anda.', 'Periksa nomor klaim pada tanda terima.'],
    ['This claim was not found in your branch.', 'Check the claim number on the receipt.'],
  ),
  'claim.status': says(
    ['Langkah ini tidak cocok dengan keadaan klaim sekarang.', 'Muat ulang halaman dan lihat keadaannya.'],
    ['This step does not fit where the claim stands now.', 'Reload the page and look where it stands.'],
  ),
  'account.bank-unknown': says(
    [
      'Bank ini tidak ada dalam daftar.',
      'Pilih bank lain dari daftar, atau minta administrator menambahkannya.',
    ],
    [
      'This bank is not on the list.',
      'Choose another bank from the list, or ask the administrator to add it.',
    ],
  ),
  'claim.frozen': says(
    ['Pembayaran klaim ini dihentikan.', 'Minta penyelia memeriksa penghentian ini lebih dulu.'],
    ['The payment of this claim was stopped.', 'Ask a supervisor to look into the stop first.'],
  ),
  'claim.not-frozen': says(
    ['Pembayaran klaim ini tidak dihentikan.', 'Muat ulang halaman.'],
    ['The payment of this claim is not stopped.', 'Reload the page.'],
  ),
  'claim.at-bank': says(
    [
      'Perintah bayar sudah di bank, jadi klaim tidak dapat ditarik.',
      'Tunggu kabar dari bank; halaman ini berubah sendiri.',
    ],
    [
      'The order is with the bank, so the claim cannot be withdrawn.',
      "Wait for the bank's word; look again later.",
    ],
  ),
  'claim.not-final': says(
    [
      'Bank belum memberi kata terakhir tentang pembayaran yang lama.',
      'Coba lagi setelah lima belas menit; rekening baru baru aman sesudah itu.',
    ],
    [
      "The bank's last word on the earlier payment is not in yet.",
      'Try again in a quarter of an hour; only then is another account safe.',
    ],
  ),
  'claim.paid-in-part': says(
    [
      'Sebagian klaim ini sudah dibayar, jadi tidak dapat ditarik.',
      'Perbaiki rekening penerima yang belum dibayar.',
    ],
    [
      'A part of this claim was paid, so it cannot be withdrawn.',
      'Correct the account of who is not paid yet.',
    ],
  ),
  'claim.hold-runs': says(
    ['Waktu tunggu klaim ini belum selesai.', 'Tunggu sampai waktunya.'],
    ['The time this claim rests is not over.', 'Wait until then.'],
  ),
  'claim.case-open': says(
    ['Pertanyaan ini sudah menunggu keputusan penyelia.', 'Tunggu keputusannya.'],
    ["This question already waits for a supervisor's decision.", 'Wait for the decision.'],
  ),
  'claim.case-unknown': says(
    ['Pertanyaan ini tidak ada pada klaim ini.', 'Buka lagi dari daftar.'],
    ['There is no such question on this claim.', 'Open it again from the list.'],
  ),
  'claim.case-decided': says(
    ['Pertanyaan ini sudah diputuskan.', 'Muat ulang daftar.'],
    ['This question has been decided.', 'Reload the list.'],
  ),
  'claim.author-never-asks': says(
    [
      'Anda ikut mengerjakan klaim yang dihentikan ini.',
      'Minta rekan lain berbicara dengan peserta dan mengajukan kelanjutannya.',
    ],
    [
      'You took part in the claim that was stopped.',
      'Ask a colleague to speak with the participant and to put the question.',
    ],
  ),
  'claim.author-never-decides': says(
    ['Anda ikut menangani klaim ini, jadi tidak dapat memutuskannya.', 'Minta penyelia lain memutuskan.'],
    ['You took part in this claim, so you cannot decide it.', 'Ask another supervisor to decide.'],
  ),
  'second-person.not-counted': says(
    [
      'Akun Anda belum dihitung sebagai orang kedua untuk klaim ini.',
      'Minta penyelia lain memutuskan: akun yang sudah lebih lama, dengan PIN, dan tidak dibuat melalui petugas klaim ini.',
    ],
    [
      'Your account does not count as a second person for this claim yet.',
      'Ask another supervisor to decide: an older account, with a PIN, that did not come through who served here.',
    ],
  ),
  'claim.note-missing': says(
    ['Alasan keputusan belum ditulis.', 'Tulis alasannya dengan singkat, lalu kirim lagi.'],
    ['The reason is missing.', 'Write it in a few words, then send again.'],
  ),
  'claim.household': says(
    ['Peserta ini ada di daftar keluarga Anda.', 'Minta rekan lain melayaninya.'],
    ['This participant is on your household list.', 'Ask a colleague to serve him.'],
  ),
  'claim.hearing-missing': says(
    [
      'Keputusan ini perlu pembicaraan langsung dengan peserta.',
      'Bicaralah dengan peserta, lalu pilih bagaimana Anda berbicara dengannya.',
    ],
    [
      'This decision needs a word with the participant in person.',
      'Speak with the participant, then choose how you spoke.',
    ],
  ),
  'claim.phone-not-known': says(
    [
      'Tidak ada nomor peserta yang sudah tercatat sebelum kunjungan ini.',
      'Bicaralah dengan peserta di kantor. Nomor yang baru diketik belum membuktikan apa pun.',
    ],
    [
      'No number of the participant was on record before this visit.',
      'Speak with the participant at the branch. A number that was just typed proves nothing.',
    ],
  ),
  'claim.other-branch-decides': says(
    ['Klaim ini dipastikan oleh cabang lain.', 'Tunggu kabar cabang itu; klaim berjalan sendiri sesudahnya.'],
    ['Another branch confirms this claim.', 'Wait for its word; the claim goes on by itself afterwards.'],
  ),
  'pin.needed': says(
    ['Pernyataan ini perlu PIN Anda.', 'Ketik enam angka PIN Anda, lalu kirim lagi.'],
    ['This statement needs your PIN.', 'Type the six digits of your PIN, then send it again.'],
  ),
  'claim.open-elsewhere': says(
    ['Klaim lain untuk kepesertaan ini sedang berjalan.', 'Lanjutkan klaim yang itu.'],
    ['Another claim for this membership is under way.', 'Go on with that one.'],
  ),
  'command.actor-refused': says(
    ['Peran Anda tidak dapat melakukan langkah ini.', 'Minta petugas atau penyelia cabang ini melakukannya.'],
    ['Your role cannot take this step.', 'Ask an officer or supervisor of this branch.'],
  ),
  'command.invalid': says(
    ['Isian ini belum dapat diterima.', 'Periksa isian yang ditandai, lalu kirim lagi.'],
    ['This entry cannot be accepted yet.', 'Check what is marked, then send it again.'],
  ),
} as const satisfies Record<ClaimRefusal, Message>;
