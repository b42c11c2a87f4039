import { texts } from '../domain/values/language';

/** A screen that was left alone, and the time that each holder had it. */
export const SCREEN_LOCK = texts({
  id: {
    title: 'Layar terkunci',
    lead: 'Layar ini ditinggalkan, jadi kami menutupnya. Yang sudah diketik tetap ada.',
    open: 'Buka dengan PIN',
    pinTitle: 'Buka kunci layar',
    pinLead: 'Petugas mengetik PIN. Layar kembali seperti sebelum terkunci.',
    openScreen: 'Buka kunci',
    held: (officer: string, participant: string) =>
      `Layar di tangan petugas ${officer}, di tangan peserta ${participant}.`,
    time: (minutes: number, seconds: number) => `${minutes} menit ${seconds} detik`,
  },
  en: {
    title: 'Screen locked',
    lead: 'This screen was left alone, so we covered it. What was typed is still there.',
    open: 'Open with PIN',
    pinTitle: 'Unlock the screen',
    pinLead: 'The officer types the PIN. The screen comes back as it was.',
    openScreen: 'Unlock',
    held: (officer, participant) =>
      `The officer held the screen for ${officer}, the participant for ${participant}.`,
    time: (minutes, seconds) => `${minutes} min ${seconds} s`,
  },
});
