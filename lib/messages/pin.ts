import { texts } from '../domain/values/language';

/** The officer's PIN: asked for when the screen comes back, and set on the page of this device. */
export const PIN_TEXTS = texts({
  id: {
    title: 'Layar kembali ke petugas',
    lead: 'Petugas mengetik PIN untuk membuka layarnya lagi.',
    pin: 'PIN petugas',
    open: 'Buka layar petugas',
    opening: 'Membuka…',
    close: 'Tutup',
    attention: 'Perhatian',
    faults: {
      'pin.wrong': 'PIN belum cocok. Ketik lagi enam angka PIN Anda.',
      'pin.unset': 'Anda belum mempunyai PIN. Minta rekan mengambil alih sesi ini di perangkatnya.',
      'pin.locked':
        'Terlalu banyak percobaan. Tunggu lima belas menit, atau minta rekan mengambil alih sesi ini di perangkatnya.',
      'password.wrong': 'Kata sandi belum cocok. Ketik lagi kata sandi Anda.',
      'command.malformed': 'Pakai enam angka yang tidak berurutan dan tidak semuanya sama.',
      'pin.offline-unready':
        'PIN belum pernah dipakai di perangkat ini pada giliran kerja ini. Sambungkan perangkat ke jaringan dulu.',
      unreachable: 'Server belum terjangkau. Coba lagi sebentar lagi.',
    },
    order: {
      title: 'PIN Anda',
      lead: 'Ketik PIN Anda untuk menyimpan ini atas nama Anda.',
      pin: 'PIN Anda',
      open: 'Simpan',
      opening: 'Menyimpan…',
    },
    setTitle: 'PIN Anda',
    setLead: 'PIN membuka layar Anda kembali setelah peserta selesai. Jangan beri tahu siapa pun.',
    password: 'Kata sandi Anda sekarang',
    newPin: 'PIN baru, enam angka',
    save: 'Simpan PIN',
    saving: 'Menyimpan…',
    saved: 'PIN baru sudah berlaku.',
    done: 'Selesai',
  },
  en: {
    title: 'The screen goes back to the officer',
    lead: 'The officer types the PIN to open the screen again.',
    pin: 'Officer’s PIN',
    open: 'Open the officer’s screen',
    opening: 'Opening…',
    close: 'Close',
    attention: 'Attention',
    faults: {
      'pin.wrong': 'This PIN does not match. Type the six digits of your PIN again.',
      'pin.unset': 'You have no PIN yet. Ask a colleague to take this session over on their device.',
      'pin.locked':
        'Too many tries. Wait fifteen minutes, or ask a colleague to take this session over on their device.',
      'password.wrong': 'This password does not match. Type your password again.',
      'command.malformed': 'Use six digits that are neither a run nor all the same.',
      'pin.offline-unready':
        'The PIN has not been used on this device in this shift. Connect the device to the network first.',
      unreachable: 'The server cannot be reached. Try again in a moment.',
    },
    order: {
      title: 'Your PIN',
      lead: 'Type your PIN to save this under your name.',
      pin: 'Your PIN',
      open: 'Save',
      opening: 'Saving…',
    },
    setTitle: 'Your PIN',
    setLead: 'The PIN opens your screen again once the participant is done. Tell nobody.',
    password: 'Your password now',
    newPin: 'New PIN, six digits',
    save: 'Save PIN',
    saving: 'Saving…',
    saved: 'The new PIN is in force.',
    done: 'Done',
  },
});

export type PinFault = keyof (typeof PIN_TEXTS)['id']['faults'];
