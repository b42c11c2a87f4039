import { texts } from '../domain/values/language';

/** One's own password and PIN: at the first sign-in, and later. */
export const OWN_ACCOUNT = texts({
  id: {
    firstTitle: 'Selamat datang',
    firstLead: (name: string) =>
      `${name}, buat dulu kata sandi dan PIN Anda sendiri. Setelah itu hanya Anda yang mengetahuinya.`,
    steps: { password: 'Langkah 1 dari 2: kata sandi', pin: 'Langkah 2 dari 2: PIN' },
    title: 'Kata sandi Anda',
    lead: 'Semua perangkat lain tempat Anda masuk akan dikeluarkan.',
    current: 'Kata sandi sekarang',
    next: 'Kata sandi baru',
    nextHint: 'Sedikitnya 12 karakter. Contoh cara: tiga kata yang tidak berhubungan.',
    save: 'Simpan kata sandi',
    saving: 'Menyimpan …',
    saved: 'Kata sandi baru sudah berlaku.',
    done: 'Selesai',
    attention: 'Perhatian',
    faults: {
      'password.wrong': 'Kata sandi sekarang belum cocok. Ketik sekali lagi.',
      'password.same': 'Kata sandi baru sama dengan yang lama. Pilih yang lain.',
      'password.short': 'Kata sandi baru terlalu pendek. Pakai sedikitnya 12 karakter.',
      'password.common':
        'Kata sandi ini mudah ditebak. Pakai tiga kata yang tidak berhubungan, tanpa nama Anda dan nama kantor.',
      'password.locked': 'Terlalu banyak percobaan. Tunggu lima belas menit, lalu coba lagi.',
      unreachable: 'Server belum terjangkau. Coba lagi sebentar lagi.',
    },
  },
  en: {
    firstTitle: 'Welcome',
    firstLead: (name) =>
      `${name}, first choose a password and a PIN of your own. From then on only you know them.`,
    steps: { password: 'Step 1 of 2: password', pin: 'Step 2 of 2: PIN' },
    title: 'Your password',
    lead: 'You are signed out on all other devices.',
    current: 'Password now',
    next: 'New password',
    nextHint: 'At least 12 characters. One way: three words that have nothing to do with each other.',
    save: 'Save the password',
    saving: 'Saving …',
    saved: 'The new password is in force.',
    done: 'Done',
    attention: 'Attention',
    faults: {
      'password.wrong': 'The present password does not match. Type it once more.',
      'password.same': 'The new password is the same as the old one. Choose another.',
      'password.short': 'The new password is too short. Use at least 12 characters.',
      'password.common':
        'This password is easy to guess. Use three words that have nothing to do with each other, without your name and the office’s.',
      'password.locked': 'Too many tries. Wait fifteen minutes, then try again.',
      unreachable: 'The server cannot be reached. Try again in a moment.',
    },
  },
});

export type PasswordFormFault = keyof (typeof OWN_ACCOUNT)['id']['faults'];
