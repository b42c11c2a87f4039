import { problem } from '../platform/http/problem';
import type { FramesRefusal } from '../sessions/challenge-frames';

const ANEW = 'Ketuk Mulai untuk gerakan baru. Percobaan ini tidak dihitung.';

const SAID = {
  'challenge.unknown': { status: 404, title: 'Gerakan ini tidak sedang diminta.' },
  'challenge.expired': { status: 409, title: 'Waktu untuk gerakan ini sudah habis.' },
  'frames.unreadable': { status: 415, title: 'Rekaman gerakan tidak dapat dibaca.' },
  'frames.id-reused': { status: 409, title: 'Bagian rekaman ini sudah dikirim dengan isi lain.' },
  'frames.too-many': { status: 429, title: 'Rekaman gerakan ini terlalu panjang.' },
} as const satisfies Record<FramesRefusal, { readonly status: number; readonly title: string }>;

/** Refused frames as problem details: what is, and the next step. */
export const refusedFrames = (code: FramesRefusal): Response =>
  problem(SAID[code].status, code, SAID[code].title, { nextStep: ANEW });
