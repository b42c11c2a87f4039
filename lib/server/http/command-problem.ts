import type { CommandFault } from '../devices/verify-command';
import { problem } from '../platform/http/problem';

type Row = { readonly status: number; readonly says: string; readonly next: string };

const ENROL = 'Minta kode pendaftaran kepada administrator cabang, lalu daftarkan perangkat ini.';
const AGAIN = 'Muat ulang halaman, lalu ulangi langkah ini. Isian yang sudah diterima tetap tersimpan.';

const FAULTS = {
  'command.malformed': { status: 400, says: 'Perintah ini tidak dapat dibaca.', next: AGAIN },
  'command.wrong-stream': { status: 400, says: 'Perintah ini ditujukan ke sesi lain.', next: AGAIN },
  'command.actor-refused': {
    status: 403,
    says: 'Perintah ini dibuat oleh petugas lain.',
    next: 'Masuk dengan akun Anda sendiri, lalu ulangi.',
  },
  'device.unknown': { status: 403, says: 'Perangkat ini belum terdaftar di cabang Anda.', next: ENROL },
  'device.revoked': { status: 403, says: 'Pendaftaran perangkat ini sudah dicabut.', next: ENROL },
  'signature.invalid': { status: 403, says: 'Tanda tangan perangkat tidak cocok.', next: AGAIN },
  'signature.other-body': {
    status: 403,
    says: 'Isi perintah tidak sama dengan yang ditandatangani perangkat.',
    next: AGAIN,
  },
} as const satisfies Record<CommandFault, Row>;

/** A command that was not made as it must be, as problem details. */
export const commandFault = (code: CommandFault): Response => {
  const { status, says, next } = FAULTS[code];
  return problem(status, code, says, { nextStep: next });
};
