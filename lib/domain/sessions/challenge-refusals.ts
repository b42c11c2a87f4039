import { says } from './refusal-words';

/** The noes of the movement challenge. */
export const CHALLENGE_REFUSALS = {
  'challenge.needed': says(
    [
      'Gerakan wajah belum diminta.',
      'Ketuk Mulai dan ikuti gerakan, atau pilih Tanpa gerakan beserta alasannya.',
    ],
    [
      'No movements were asked for yet.',
      'Tap Start and follow the movements, or choose Without movements and why.',
    ],
  ),
  'challenge.unknown': says(
    ['Gerakan ini sudah pernah dipakai.', 'Ketuk Mulai untuk gerakan baru. Percobaan ini tidak dihitung.'],
    ['These movements were used already.', 'Tap Start for new ones. This attempt does not count.'],
  ),
  'challenge.expired': says(
    ['Waktu untuk gerakan ini sudah habis.', 'Ketuk Mulai untuk gerakan baru. Percobaan ini tidak dihitung.'],
    ['The time for these movements is over.', 'Tap Start for new ones. This attempt does not count.'],
  ),
  'challenge.other-device': says(
    ['Gerakan ini diminta di perangkat lain.', 'Ketuk Mulai di perangkat ini untuk gerakan baru.'],
    ['These movements were asked for on another device.', 'Tap Start on this device for new ones.'],
  ),
  'challenge.frames-missing': says(
    ['Rekaman gerakan belum sampai ke server.', 'Ketuk Kirim lagi. Percobaan ini tidak dihitung.'],
    ['The recorded movements have not reached the server.', 'Tap Send again. This attempt does not count.'],
  ),
  'challenge.draws-spent': says(
    [
      'Gerakan sudah beberapa kali diganti.',
      'Ambil foto tanpa gerakan beserta alasannya, atau minta penyelia menyaksikan. Ini tidak dihitung.',
    ],
    [
      'The movements were changed several times already.',
      'Take the picture without movements and say why, or ask a supervisor to witness. This does not count.',
    ],
  ),
};
