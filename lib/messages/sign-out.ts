import { texts } from '../domain/values/language';

/** What is unsent on this device: one's own, and whose else. */
type Unsent = {
  readonly own: number;
  readonly others: readonly { readonly name: string; readonly count: number }[];
};

/** @returns the question before signing out; null where nothing is unsent here. */
const asking =
  (words: {
    readonly own: (count: number) => string;
    readonly stays: (names: string) => string;
    readonly one: (name: string, count: number) => string;
    readonly colleague: string;
    readonly go: string;
  }) =>
  ({ own, others }: Unsent): string | null => {
    if (own === 0 && others.length === 0) return null;
    const names = others.map(({ name, count }) => words.one(name || words.colleague, count)).join(', ');
    return [own > 0 ? words.own(own) : '', others.length > 0 ? words.stays(names) : '', words.go]
      .filter(Boolean)
      .join(' ');
  };

/** The way out of the counter. */
export const SIGN_OUT_TEXTS = texts({
  id: {
    text: 'Keluar',
    pending: 'Keluar …',
    failed: 'Belum keluar. Coba lagi',
    ask: asking({
      own: (count) => `${count} isian Anda belum terkirim dari perangkat ini dan akan hilang.`,
      one: (name, count) => `${name} (${count})`,
      colleague: 'seorang rekan',
      stays: (names) => `Isian yang belum terkirim milik ${names} tetap tersimpan untuk pemiliknya.`,
      go: 'Keluar sekarang?',
    }),
  },
  en: {
    text: 'Sign out',
    pending: 'Signing out …',
    failed: 'Not signed out. Try again',
    ask: asking({
      own: (count) => `${count} of your entries on this device are not sent yet and will be lost.`,
      one: (name, count) => `${name} (${count})`,
      colleague: 'a colleague',
      stays: (names) => `What ${names} has not sent yet stays here, kept for its owner.`,
      go: 'Sign out now?',
    }),
  },
});
