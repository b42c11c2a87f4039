import { CHALLENGE_REFUSALS } from './challenge-refusals';
import { FACE_REFUSALS } from './face-refusals';
import { LEASE_REFUSALS } from './lease-refusals';
import type { SessionRefusal } from './refusal-codes';
import { type RefusalMessage, says } from './refusal-words';

/** Every expected no of a session in words, for the screen and for the problem details of the API. */
export const REFUSALS = {
  ...FACE_REFUSALS,
  ...CHALLENGE_REFUSALS,
  ...LEASE_REFUSALS,
  'command.invalid': says(
    ['Isian ini belum dapat diterima.', 'Periksa isian yang ditandai, lalu kirim lagi.'],
    ['This entry cannot be accepted yet.', 'Check what is marked, then send it again.'],
  ),
  'command.id-reused': says(
    ['Langkah ini sudah pernah dikirim dengan isi lain.', 'Muat ulang halaman, lalu ulangi langkah ini.'],
    ['This step was sent before with other content.', 'Reload the page, then repeat this step.'],
  ),
  'command.actor-refused': says(
    ['Peran Anda tidak dapat melakukan langkah ini.', 'Masuk sebagai petugas cabang ini, lalu coba lagi.'],
    ['Your role cannot take this step.', 'Sign in as an officer of this branch, then try again.'],
  ),
  'device.counter-replayed': says(
    ['Perangkat ini mengirim langkah lama sekali lagi.', 'Muat ulang halaman, lalu ulangi langkah ini.'],
    ['This device sent an old step again.', 'Reload the page, then repeat this step.'],
  ),
  'stream.unknown': says(
    ['Sesi ini tidak ada di cabang Anda.', 'Kembali ke papan sesi dan pilih sesi dari daftar.'],
    ['There is no such session in your branch.', 'Go back to the board and choose a session from the list.'],
  ),
  'session.exists': says(
    ['Sesi ini sudah dibuka.', 'Muat ulang halaman untuk melanjutkannya.'],
    ['This session is open already.', 'Reload the page to go on with it.'],
  ),
  'session.unknown': says(
    ['Sesi ini tidak ada di cabang Anda.', 'Kembali ke papan sesi dan pilih sesi dari daftar.'],
    ['There is no such session in your branch.', 'Go back to the board and choose a session from the list.'],
  ),
  'session.ended': says(
    ['Sesi ini sudah diakhiri.', 'Mulai sesi baru bila peserta masih perlu dilayani.'],
    ['This session has ended.', 'Start a new one if the participant still needs help.'],
  ),
  'session.submitted': says(
    ['Klaim sesi ini sudah dikirim.', 'Buka tanda terima untuk melihat jalannya pembayaran.'],
    ['The claim of this session has been sent.', 'Open the receipt to follow the payment.'],
  ),
  'session.paused': says(
    ['Sesi ini sedang disimpan.', 'Ketuk "Lanjutkan sesi" untuk meneruskannya.'],
    ['This session is put aside.', 'Tap "Go on with the session" to continue.'],
  ),
  'session.held-by-colleague': says(
    [
      'Sesi ini sedang dipegang rekan Anda atau perangkat lain.',
      'Ambil alih sesi ini bila rekan Anda sudah tahu.',
    ],
    ['A colleague or another device holds this session.', 'Take it over once your colleague knows.'],
  ),
  'session.already-yours': says(
    ['Sesi ini sudah Anda pegang.', 'Lanjutkan seperti biasa.'],
    ['You hold this session already.', 'Just go on.'],
  ),
  'session.screen-with-participant': says(
    ['Layar sedang dipegang peserta.', 'Minta layar dikembalikan, lalu ulangi langkah ini.'],
    ['The screen is with the participant.', 'Ask for it back, then repeat this step.'],
  ),
  'session.screen-with-officer': says(
    ['Langkah ini diisi peserta sendiri.', 'Serahkan layar ke peserta, lalu ulangi.'],
    ['This step is the participant’s own.', 'Hand the screen over, then repeat it.'],
  ),
  'pin.required': says(
    ['Layar peserta hanya dibuka kembali dengan PIN petugas.', 'Ketik PIN Anda, lalu coba lagi.'],
    ['The participant’s screen only opens again with the officer’s PIN.', 'Type your PIN, then try again.'],
  ),
  'pin.offline-unready': says(
    [
      'Tanpa jaringan layar belum dapat diserahkan.',
      'PIN Anda belum dipakai di perangkat ini pada giliran kerja ini. Sambungkan perangkat, lalu siapkan di halaman Tersimpan di perangkat ini.',
    ],
    [
      'Without a network the screen cannot be handed over yet.',
      'Your PIN has not been used on this device in this shift. Connect the device, then prepare it on the page Kept on this device.',
    ],
  ),
  'pin.unset': says(
    ['Anda belum mempunyai PIN.', 'Buat PIN di halaman Perangkat ini, lalu serahkan layar.'],
    ['You have no PIN yet.', 'Set a PIN on the page This device, then hand the screen over.'],
  ),
  'session.step-out-of-order': says(
    ['Ada langkah sebelumnya yang belum selesai.', 'Selesaikan langkah yang ditandai, lalu kembali ke sini.'],
    ['An earlier step is not finished.', 'Finish the step that is marked, then come back here.'],
  ),
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
} as const satisfies Record<SessionRefusal, RefusalMessage>;
