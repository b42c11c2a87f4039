import { inBoth } from './language';

/** The way out of the counter. */
export const SIGN_OUT_TEXTS = inBoth(
  {
    text: 'Keluar',
    pending: 'Keluar …',
    failed: 'Belum keluar. Coba lagi',
    unsent: (count: number) =>
      `${count} isian belum terkirim dari perangkat ini dan akan hilang. Tetap keluar?`,
  },
  {
    text: 'Sign out',
    pending: 'Signing out …',
    failed: 'Not signed out. Try again',
    unsent: (count: number) =>
      `${count} entries on this device are not sent yet and will be lost. Sign out anyway?`,
  },
);
