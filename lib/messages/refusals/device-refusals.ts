import { type RefusalMessage, says } from '../../domain/sessions/refusal-words';

const ENROL_ID = 'Minta kode pendaftaran kepada administrator cabang, lalu daftarkan perangkat ini.';
const ENROL_EN = "Ask the branch's administrator for a code, then enrol this device.";
const AGAIN_ID = 'Muat ulang halaman, lalu ulangi langkah ini. Isian yang sudah diterima tetap tersimpan.';
const AGAIN_EN = 'Reload the page, then repeat this step. What was accepted stays saved.';
const CODE = says(
  [
    'Kode pendaftaran ini tidak berlaku di cabang Anda.',
    'Periksa kodenya, misalnya 7KQ2M-X4T9B. Kode berlaku sekali; minta kode baru kepada administrator.',
  ],
  [
    'This enrolment code is not valid in your branch.',
    'Check the code, for example 7KQ2M-X4T9B. A code works once; ask the administrator for a new one.',
  ],
);

/** Why a command does not count as this device's, and why a device is not enrolled. */
export const DEVICE_REFUSALS = {
  'command.malformed': says(
    ['Perintah ini tidak dapat dibaca.', AGAIN_ID],
    ['This command cannot be read.', AGAIN_EN],
  ),
  'command.wrong-stream': says(
    ['Perintah ini ditujukan ke sesi lain.', AGAIN_ID],
    ['This command is addressed to something else.', AGAIN_EN],
  ),
  'command.actor-refused': says(
    ['Perintah ini dibuat oleh petugas lain.', 'Masuk dengan akun Anda sendiri, lalu ulangi.'],
    ['This command was made by another member of staff.', 'Sign in with your own account, then try again.'],
  ),
  'device.unknown': says(
    ['Perangkat ini belum terdaftar di cabang Anda.', ENROL_ID],
    ['This device is not enrolled in your branch.', ENROL_EN],
  ),
  'device.revoked': says(
    ['Pendaftaran perangkat ini sudah dicabut.', ENROL_ID],
    ['The enrolment of this device was revoked.', ENROL_EN],
  ),
  'device.clock-off': says(
    [
      'Jam perangkat ini berbeda lebih dari lima menit dari jam server.',
      'Setel jam perangkat ke waktu otomatis, lalu kirim lagi. Isian Anda tetap tersimpan.',
    ],
    [
      "The clock of this device is more than five minutes off the server's.",
      "Set the device's clock to automatic time, then send again. What you entered is kept.",
    ],
  ),
  'device.counter-behind': says(
    ['Perangkat ini mengirim langkah dengan nomor urut yang sudah terlewati.', AGAIN_ID],
    ['This device sent a step with a number that has passed.', AGAIN_EN],
  ),
  'command.replayed': says(
    ['Permintaan ini sudah pernah dikirim.', 'Ulangi dari layar ini bila masih diperlukan.'],
    ['This request was sent before.', 'Repeat it from this screen if it is still needed.'],
  ),
  'signature.invalid': says(
    ['Tanda tangan perangkat tidak cocok.', AGAIN_ID],
    ["The device's signature does not hold.", AGAIN_EN],
  ),
  'signature.other-body': says(
    ['Isi perintah tidak sama dengan yang ditandatangani perangkat.', AGAIN_ID],
    ['The command is not what the device signed.', AGAIN_EN],
  ),
  'enrolment.code-refused': CODE,
  'enrolment.proof-refused': CODE,
  'enrolment.too-many': says(
    ['Terlalu banyak percobaan pendaftaran.', 'Tunggu sepuluh menit, lalu coba lagi.'],
    ['Too many tries to enrol.', 'Wait ten minutes, then try again.'],
  ),
} as const satisfies Record<string, RefusalMessage>;

export type DeviceRefusal = keyof typeof DEVICE_REFUSALS;
