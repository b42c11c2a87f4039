import { type RefusalMessage, says } from '../../domain/sessions/refusal-words';

/** What stands before every door of the API: who asks, from where, and whether the server can answer at all. */
export const ACCESS_REFUSALS = {
  'request.foreign-origin': says(
    [
      'Permintaan ini tidak berasal dari halaman Dampingi.',
      'Buka Dampingi dari alamat resminya, lalu ulangi.',
    ],
    [
      'This request does not come from a page of Dampingi.',
      'Open Dampingi at its own address, then try again.',
    ],
  ),
  'request.unknown-address': says(
    ['Alamat ini tidak ada.', 'Buka Dampingi dari halaman awalnya, lalu ulangi.'],
    ['There is nothing at this address.', 'Open Dampingi from its first page, then try again.'],
  ),
  'request.too-large': says(
    ['Permintaan ini terlalu besar.', 'Muat ulang halaman, lalu ulangi dengan isian yang lebih pendek.'],
    ['This request is too large.', 'Reload the page, then try again with less text.'],
  ),
  'staff.signed-out': says(
    [
      'Anda belum masuk, atau sesi Anda sudah berakhir.',
      'Masuk kembali. Isian yang sudah diterima tetap tersimpan.',
    ],
    ['You are not signed in, or your shift has ended.', 'Sign in again. What was accepted stays saved.'],
  ),
  'staff.role-refused': says(
    ['Halaman ini bukan untuk peran Anda.', 'Minta bantuan penyelia atau administrator cabang Anda.'],
    ['This page is not for your role.', 'Ask the supervisor or administrator of your branch.'],
  ),
  'staff.password-first': says(
    ['Kata sandi Anda sendiri belum dibuat.', 'Buat di halaman awal, lalu lanjutkan.'],
    ['You have not chosen a password of your own yet.', 'Choose it on the first page, then go on.'],
  ),
  'staff.pin-first': says(
    ['PIN Anda sendiri belum dibuat.', 'Buat di halaman awal, lalu lanjutkan.'],
    ['You have not chosen a PIN of your own yet.', 'Choose it on the first page, then go on.'],
  ),
  'screen.with-participant': says(
    ['Layar sedang dipegang peserta.', 'Minta layar kembali, lalu buka dengan PIN petugas.'],
    ['The participant holds the screen.', "Ask for the screen, then open it with the officer's PIN."],
  ),
  'live.too-many': says(
    ['Terlalu banyak halaman terbuka sekaligus.', 'Tutup halaman yang tidak dipakai.'],
    ['Too many pages are open at once.', 'Close the pages that are not needed.'],
  ),
  'server.unavailable': says(
    [
      'Server belum dapat dihubungi.',
      'Tunggu sebentar, lalu coba lagi. Yang sudah diterima tetap tersimpan.',
    ],
    [
      'The server cannot be reached right now.',
      'Wait a moment, then try again. What was accepted stays saved.',
    ],
  ),
  defect: says(
    ['Terjadi kesalahan pada sistem kami.', 'Coba lagi. Jika tetap gagal, sebutkan nomor rujukan ini.'],
    ['Something went wrong in our system.', 'Try again. If it keeps failing, give this reference number.'],
  ),
} as const satisfies Record<string, RefusalMessage>;

export type AccessRefusal = keyof typeof ACCESS_REFUSALS;
