import { problem } from '../platform/http/problem';

const NOES = {
  'command.invalid': [
    422,
    'Penyelesaian ini belum lengkap.',
    'Pilih cara penyelesaian dan tulis catatannya.',
  ],
  'command.actor-refused': [403, 'Peran Anda tidak dapat menyelesaikan ini.', 'Minta penyelia cabang ini.'],
  'exception.settled': [409, 'Ini sudah diselesaikan.', 'Muat ulang daftar.'],
  'exception.unknown': [404, 'Ini tidak ada di cabang Anda.', 'Muat ulang daftar.'],
} as const;

/** A refused settlement as problem details. A foreign exception and one that never was have one answer. */
export const refusedException = (code: string): Response => {
  const known = Object.hasOwn(NOES, code) ? (code as keyof typeof NOES) : 'exception.unknown';
  const [status, title, nextStep] = NOES[known];
  return problem(status, known, title, { nextStep });
};
