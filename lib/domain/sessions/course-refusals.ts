import { says } from './refusal-words';

/** What a session, its holder and its screen say no to. */
export const COURSE_REFUSALS = {
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
  'device.counter-behind': says(
    [
      'Perangkat ini mengirim langkah dengan nomor urut yang sudah terlewati.',
      'Muat ulang halaman, lalu ulangi langkah ini.',
    ],
    ['This device sent a step with a number that has passed.', 'Reload the page, then repeat this step.'],
  ),
  'device.clock-off': says(
    [
      'Jam perangkat ini berbeda lebih dari lima menit dari jam server.',
      'Setel jam perangkat ke waktu otomatis, lalu kirim lagi. Isian Anda tetap tersimpan.',
    ],
    [
      'The clock of this device is more than five minutes off the server’s.',
      'Set the device’s clock to automatic time, then send again. What you entered is kept.',
    ],
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
} as const;
