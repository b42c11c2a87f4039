import { type RefusalMessage, says } from '../../domain/sessions/refusal-words';

const LOOK_ID = 'Muat ulang daftar, periksa keadaannya, lalu ulangi.';
const LOOK_EN = 'Reload the list, look at how it stands, then try again.';
const no = (id: string, en: string): RefusalMessage => says([id, LOOK_ID], [en, LOOK_EN]);

/** Refused commands about staff, devices and policies of the office. */
export const ADMINISTRATION_REFUSALS = {
  'staff.username-taken': no('Nama pengguna ini sudah dipakai.', 'This username is taken.'),
  'staff.password-short': no(
    'Kata sandi awal harus sedikitnya 12 karakter.',
    'The first password must have at least 12 characters.',
  ),
  'staff.status': no('Akun ini sudah tidak dalam keadaan itu.', 'This account no longer stands so.'),
  'staff.last-administrator': no(
    'Administrator terakhir tidak dapat dilepas.',
    'The last administrator cannot be removed.',
  ),
  'password.short': no(
    'Kata sandi awal harus sedikitnya 12 karakter.',
    'The first password must have at least 12 characters.',
  ),
  'password.common': no('Kata sandi awal ini mudah ditebak.', 'This first password is easy to guess.'),
  'change.status': no('Usulan ini sudah diputuskan.', 'This proposal was decided already.'),
  'change.own': no('Usulan sendiri disetujui orang lain.', 'Your own proposal is accepted by somebody else.'),
  'change.yourself': no(
    'Perubahan pada akun sendiri diputuskan orang lain.',
    'Changes to your own account are decided by others.',
  ),
  'change.waiting': no('Usulan yang sama masih menunggu.', 'The same proposal is still waiting.'),
  'second-person.not-counted': no(
    'Akun Anda tidak dihitung sebagai orang kedua di sini.',
    'Your account does not count as a second person here.',
  ),
  'pin.required': no('PIN Anda belum terbukti.', 'Your PIN was not proved.'),
  'branch.unknown': no('Cabang ini tidak dikenal.', 'This branch is not known.'),
  'branch.taken': no('Kode cabang ini sudah dipakai.', 'This branch code is taken.'),
  'policy.other-scope': no('Baris ini diatur di tempat lain.', 'This row is set elsewhere.'),
  'policy.above-national': no(
    'Batas cabang tidak boleh melebihi batas nasional.',
    'A branch’s limit may not exceed the national one.',
  ),
  'enrolment.code-taken': no(
    'Kode ini sudah pernah dipakai. Buat kode baru.',
    'This code was used before. Make a new one.',
  ),
  'enrolment.code-refused': no(
    'Kode pendaftaran ini sudah tidak berlaku.',
    'This enrolment code is no longer valid.',
  ),
  'device.status': no('Perangkat ini sudah tidak dalam keadaan itu.', 'This device no longer stands so.'),
  'device.key-unproved': no(
    'Kunci baru belum terbukti milik perangkat ini.',
    'The new key was not proved to be of this device.',
  ),
  'device.closing-unsent': no(
    'Masih ada isian di perangkat ini.',
    'There is still unsent work on this device.',
  ),
  'device.closing-sessions': no(
    'Masih ada sesi yang dipegang perangkat ini.',
    'This device still holds sessions.',
  ),
  'policy.status': no('Usulan ini sudah diputuskan.', 'This proposal was decided already.'),
  'policy.own-change': no(
    'Usulan sendiri diputuskan orang lain.',
    'Your own proposal is decided by somebody else.',
  ),
  'policy.subject-unknown': no('Baris kebijakan ini tidak dikenal.', 'This row of the policy is not known.'),
  'policy.value-invalid': no(
    'Isian nilai belum sesuai dengan jenisnya.',
    'The value does not have the form of its kind.',
  ),
  'command.refused': no('Perintah ini tidak dapat dijalankan.', 'This command cannot be carried out.'),
} as const satisfies Record<string, RefusalMessage>;

export type AdministrationRefusal = keyof typeof ADMINISTRATION_REFUSALS;
