import { texts } from '../domain/values/language';

/** What the device says about its own copy of the counter: a newer version, and pages that need the network. */
export const OFFLINE_SHELL = texts({
  id: {
    update: {
      word: 'Pembaruan',
      ready: 'Versi baru Dampingi sudah siap',
      readyNext: 'Ganti sekarang, sebelum peserta berikutnya. Isian yang tersimpan tidak hilang.',
      change: 'Ganti ke versi baru',
      changing: 'Mengganti …',
      inUse: 'Masih ada sesi yang terbuka',
      inUseNext:
        'Selesaikan atau simpan dulu sesi di tab lain, dan tunggu sampai semuanya terkirim. Versi lama tetap dapat dipakai.',
      tryAgain: 'Coba ganti lagi',
    },
    page: {
      title: 'Halaman ini perlu jaringan',
      next: 'Perangkat ini sedang tidak terhubung. Papan, kasus, dan tanda terima diambil dari server; layar sesi tersimpan di perangkat ini. Periksa jaringan, lalu coba lagi.',
      retry: 'Coba lagi',
      toSession: 'Buka layar sesi',
    },
  },
  en: {
    update: {
      word: 'Update',
      ready: 'A new version of Dampingi is ready',
      readyNext: 'Change over now, before the next participant. Nothing that was saved is lost.',
      change: 'Change to the new version',
      changing: 'Changing …',
      inUse: 'A session is still open',
      inUseNext:
        'Finish or save the session in the other tab first, and wait until everything has been sent. The old version stays usable.',
      tryAgain: 'Try to change again',
    },
    page: {
      title: 'This page needs the network',
      next: 'This device is not connected. The board, cases and receipts come from the server; the session screen is kept on this device. Check the network, then try again.',
      retry: 'Try again',
      toSession: 'Open the session screen',
    },
  },
});
