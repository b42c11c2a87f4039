import { says } from './refusal-words';

/** What stands against a number, a membership, a consent, an account. */
export const PERSON_REFUSALS = {
  'identifier.refused': says(
    [
      'Nomor ini belum terbaca sebagai NIK atau KPJ.',
      'Samakan dengan KTP atau kartu peserta, lalu cari lagi.',
    ],
    ['This number does not read as a NIK or KPJ.', 'Compare it with the KTP or the card, then search again.'],
  ),
  'person.not-found': says(
    [
      'Nomor ini tidak ada dalam data peserta.',
      'Periksa angka dengan KTP, atau cari dengan nomor lain (NIK atau KPJ). Jika tetap tidak ada, akhiri sesi dan arahkan peserta ke bagian kepesertaan.',
    ],
    [
      'This number is not among the participants.',
      'Check the digits with the KTP, or search by the other number (NIK or KPJ). If it is still not there, end the session and show the way to the membership desk.',
    ],
  ),
  'person.claim-open': says(
    [
      'Peserta ini masih punya klaim yang berjalan.',
      'Tidak perlu klaim baru: lacak klaim itu di papan sesi, lalu akhiri sesi ini.',
    ],
    [
      'This participant has a claim under way.',
      'No new claim is needed: follow that one on the board, then end this session.',
    ],
  ),
  'person.session-open': says(
    [
      'Peserta ini sedang dilayani di sesi lain.',
      'Cari sesi itu di papan dan lanjutkan di sana, lalu akhiri sesi ini. Jika tidak ada di papan, sesi itu ada di cabang lain: hubungi cabang itu, atau layani peserta di sini besok.',
    ],
    [
      'This participant is being served in another session.',
      'Find it on the board and go on there, then end this one. If it is not on the board, it is at another branch: call that branch, or serve the participant here tomorrow.',
    ],
  ),
  'person.household': says(
    [
      'Peserta ini tercatat sebagai keluarga Anda, atau Anda sendiri.',
      'Minta rekan petugas lain melayani peserta ini; akhiri sesi yang sudah Anda buka untuknya. Aturan ini melindungi Anda berdua.',
    ],
    [
      'This participant is recorded as your own family, or is you.',
      'Ask another officer to serve this participant; end the session that you opened for it. The rule protects both of you.',
    ],
  ),
  'person.identified-already': says(
    ['Peserta sesi ini sudah dikenali.', 'Untuk orang lain, akhiri sesi ini dan mulai sesi baru.'],
    ['The participant of this session is settled.', 'For somebody else, end this session and start another.'],
  ),
  'membership.ended-already': says(
    ['Hari terakhir kerja sudah tercatat.', 'Lanjutkan klaim; tidak ada yang perlu diminta.'],
    ['The last day of work is on record.', 'Go on with the claim; nothing needs to be asked.'],
  ),
  'membership.end-not-possible': says(
    ['Tanggal itu di luar masa kepesertaan.', 'Isi hari terakhir kerja antara tanggal mulai dan hari ini.'],
    ['That day lies outside the membership.', 'Enter the last day of work between joining and today.'],
  ),
  'membership.still-active': says(
    [
      'Salah satu KPJ masih aktif.',
      'Gabungkan setelah perusahaan melaporkan berhenti, atau minta dulu pencatatannya.',
    ],
    ['One of the KPJ is still active.', 'Merge once its end is on record, or ask for that first.'],
  ),
  'membership.not-theirs': says(
    ['KPJ ini bukan milik peserta sesi ini.', 'Pilih salah satu KPJ pada daftar.'],
    ['This KPJ is not the participant’s.', 'Choose one of the KPJs in the list.'],
  ),
  'consent.text-outdated': says(
    ['Naskah persetujuan sudah diperbarui.', 'Muat ulang halaman, lalu bacakan naskah yang baru.'],
    ['The text of the consent has been renewed.', 'Reload the page, then read out the new text.'],
  ),
  'registry.check-unknown': says(
    ['Jawaban ini untuk data yang sudah diganti.', 'Tunggu jawaban untuk data yang terbaru.'],
    ['This answer is for data that were changed since.', 'Wait for the answer to the newest data.'],
  ),
  'account.check-unknown': says(
    ['Jawaban ini untuk rekening yang sudah diganti.', 'Tunggu jawaban bank untuk rekening yang terbaru.'],
    ['This answer is for an account that was changed.', 'Wait for the bank’s answer to the newest account.'],
  ),
  'account.not-payable': says(
    ['Uang belum dapat dikirim ke rekening ini.', 'Ganti rekening dengan rekening aktif atas nama peserta.'],
    ['Money cannot be sent to this account.', 'Change to an active account in the participant’s name.'],
  ),
  'account.pending': says(
    ['Bank belum menjawab tentang rekening ini.', 'Tunggu sebentar; layar ini berubah sendiri.'],
    ['The bank has not answered about this account.', 'Wait a moment; this screen changes by itself.'],
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
  'request.open': says(
    ['Permintaan ini sudah dikirim dan belum dijawab.', 'Lanjutkan layanan; jawabannya dicatat penyelia.'],
    ['This request is under way already.', 'Go on; a supervisor records the answer when it comes.'],
  ),
  'request.note-missing': says(
    ['Nomor KPJ yang belum muncul perlu ditulis.', 'Salin dari kartu atau slip upah, lalu kirim lagi.'],
    [
      'The KPJ that is not shown has to be written down.',
      'Copy it from the card or pay slip, then send again.',
    ],
  ),
  'request.unknown': says(
    ['Permintaan ini tidak ada dalam sesi itu.', 'Muat ulang daftar permintaan, lalu pilih lagi.'],
    ['There is no such request in that session.', 'Reload the list of requests and choose again.'],
  ),
  'request.answered': says(
    ['Jawaban permintaan ini sudah dicatat.', 'Muat ulang daftar permintaan untuk melihatnya.'],
    ['The answer to this request is on record already.', 'Reload the list of requests to see it.'],
  ),
} as const;
