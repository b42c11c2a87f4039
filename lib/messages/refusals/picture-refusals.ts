import { type RefusalMessage, says } from '../../domain/sessions/refusal-words';

const ANEW_ID = 'Ketuk Mulai untuk gerakan baru. Percobaan ini tidak dihitung.';
const ANEW_EN = 'Tap Start for new movements. This try is not counted.';
const SHOOT_ID = 'Ambil foto lagi dengan kamera di halaman ini.';
const SHOOT_EN = 'Take the picture again with the camera on this page.';
const BUSY = says(
  ['Mesin wajah sedang sibuk.', 'Tunggu sebentar; halaman ini bertanya lagi sendiri.'],
  ['The face engine is busy.', 'Wait a moment; this page asks again by itself.'],
);

/** Refused face pictures, frames of movements, and an engine that cannot look now. */
export const PICTURE_REFUSALS = {
  'engine.busy': BUSY,
  'engine.unavailable': BUSY,
  'picture.too-large': says(
    ['Foto ini lebih besar dari 3 MB.', SHOOT_ID],
    ['This picture is larger than 3 MB.', SHOOT_EN],
  ),
  'picture.unreadable': says(
    ['Berkas ini bukan foto JPEG yang dapat dibaca.', SHOOT_ID],
    ['This file is no JPEG picture that can be read.', SHOOT_EN],
  ),
  'picture.id-reused': says(
    ['Foto lain sudah dikirim dengan nomor ini.', SHOOT_ID],
    ['Another picture was sent under this number.', SHOOT_EN],
  ),
  'picture.too-many': says(
    [
      'Sesi ini sudah menyimpan terlalu banyak foto.',
      'Minta penyelia memutuskan, atau akhiri sesi ini dan buka sesi baru.',
    ],
    [
      'This session keeps too many pictures.',
      'Ask a supervisor to decide, or end this session and open another.',
    ],
  ),
  'challenge.unknown': says(
    ['Gerakan ini tidak sedang diminta.', ANEW_ID],
    ['These movements are not asked for now.', ANEW_EN],
  ),
  'challenge.expired': says(
    ['Waktu untuk gerakan ini sudah habis.', ANEW_ID],
    ['The time for these movements is over.', ANEW_EN],
  ),
  'frames.unreadable': says(
    ['Rekaman gerakan tidak dapat dibaca.', ANEW_ID],
    ['The recording of the movements cannot be read.', ANEW_EN],
  ),
  'frames.id-reused': says(
    ['Bagian rekaman ini sudah dikirim dengan isi lain.', ANEW_ID],
    ['This part of the recording was sent with other content.', ANEW_EN],
  ),
  'frames.too-many': says(
    ['Rekaman gerakan ini terlalu panjang.', ANEW_ID],
    ['This recording of the movements is too long.', ANEW_EN],
  ),
} as const satisfies Record<string, RefusalMessage>;

export type PictureRefusal = keyof typeof PICTURE_REFUSALS;
