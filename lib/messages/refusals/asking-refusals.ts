import { type RefusalMessage, says } from '../../domain/sessions/refusal-words';

/** An officer asked too often: for participants, or for sessions by their code. */
export const ASKING_REFUSALS = {
  'look-up.too-many': says(
    ['Terlalu banyak pencarian dalam satu menit.', 'Tunggu satu menit, lalu coba lagi.'],
    ['Too many look-ups within one minute.', 'Wait one minute, then try again.'],
  ),
  'move-code.too-many': says(
    [
      'Terlalu banyak kode yang belum cocok.',
      'Tunggu lima belas menit, atau ambil alih sesi lewat papan sesi.',
    ],
    ['Too many codes that did not match.', 'Wait fifteen minutes, or take the session over on the board.'],
  ),
} as const satisfies Record<string, RefusalMessage>;

export type AskingRefusal = keyof typeof ASKING_REFUSALS;
