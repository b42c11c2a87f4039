import { texts } from '../domain/values/language';

/** A session goes from one device to another by a code. */
export const MOVING = texts({
  id: {
    move: 'Pindahkan',
    moveName: 'Pindahkan sesi ke perangkat lain',
    offerTitle: 'Pindahkan ke perangkat lain',
    offerLead:
      'Di perangkat lain, pindai gambar ini dengan kameranya, atau buka papan sesi, ketuk “Ambil sesi dengan kode”, lalu ketik kodenya.',
    making: 'Membuat kode…',
    code: 'Kode pindah',
    qrName: 'Kode QR untuk memindahkan sesi',
    until: (clock: string) =>
      `Berlaku sekali, sampai pukul ${clock}. Rekan Anda juga mengetik PIN-nya sendiri.`,
    unsent: 'Masih ada isian yang belum terkirim',
    unsentNext: 'Kirim dulu. Setelah sesi berpindah, isian itu ditolak dan perlu diisi lagi di sana.',
    failed: 'Kode belum dapat dibuat',
    failedNext:
      'Periksa jaringan, lalu ketuk “Kode baru”. Rekan Anda juga dapat mengambil alih lewat papan sesi.',
    fresh: 'Kode baru',
    close: 'Tutup',
    take: 'Ambil sesi dengan kode',
    takeTitle: 'Ambil sesi dengan kode',
    takeLead: 'Kode tampil di perangkat yang memegang sesi, di bawah “Pindahkan”.',
    codeField: 'Kode pindah',
    codeHint: 'Delapan huruf dan angka, misalnya 7KQ2-X4T9',
    find: 'Lanjut',
    finding: 'Mencari sesi…',
    scan: 'Pindai dengan kamera',
    scanTitle: 'Pindai kode pindah',
    scanLead: 'Arahkan kamera ke gambar kotak di layar perangkat lain.',
    attention: 'Perhatian',
    faults: {
      'move-code.shape': 'Kode terdiri dari delapan huruf dan angka, misalnya 7KQ2-X4T9.',
      'move-code.refused':
        'Kode ini tidak berlaku di cabang Anda, atau sudah dipakai atau lewat waktunya. Minta kode baru di perangkat yang memegang sesi.',
      'move-code.too-many':
        'Terlalu banyak kode yang belum cocok. Tunggu lima belas menit, atau ambil alih sesi lewat papan sesi.',
      'camera.silent': 'Kamera belum dapat dibuka. Izinkan kamera, atau ketik kodenya.',
      unreachable: 'Server belum terjangkau. Periksa jaringan, lalu coba lagi.',
    },
    matched: 'Kode cocok',
    matchedNext: 'Pilih alasan, lalu ambil alih dengan PIN Anda.',
    takenByCode: 'dengan kode dari perangkat sebelumnya',
  },
  en: {
    move: 'Move',
    moveName: 'Move the session to another device',
    offerTitle: 'Move to another device',
    offerLead:
      'On the other device, scan this picture with its camera, or open the session board, press “Take a session by code” and type the code.',
    making: 'Making a code…',
    code: 'Code to move',
    qrName: 'QR code for moving the session',
    until: (clock) => `Good once, until ${clock}. Your colleague types a PIN of their own as well.`,
    unsent: 'Something has not been sent',
    unsentNext: 'Send it first. Once the session has moved it is refused and has to be entered again there.',
    failed: 'No code could be made',
    failedNext: 'Check the network, then press “New code”. Your colleague can also take over from the board.',
    fresh: 'New code',
    close: 'Close',
    take: 'Take a session by code',
    takeTitle: 'Take a session by code',
    takeLead: 'The code is shown on the device that holds the session, under “Move”.',
    codeField: 'Code to move',
    codeHint: 'Eight letters and digits, for example 7KQ2-X4T9',
    find: 'Go on',
    finding: 'Looking for the session…',
    scan: 'Scan with the camera',
    scanTitle: 'Scan the code',
    scanLead: 'Point the camera at the square picture on the other device.',
    attention: 'Attention',
    faults: {
      'move-code.shape': 'A code has eight letters and digits, for example 7KQ2-X4T9.',
      'move-code.refused':
        'This code is not valid at your branch, or it was used or is too old. Ask for a new one on the device that holds the session.',
      'move-code.too-many':
        'Too many codes that did not match. Wait fifteen minutes, or take the session over from the board.',
      'camera.silent': 'The camera cannot be opened. Allow it, or type the code.',
      unreachable: 'The server cannot be reached. Check the network and try again.',
    },
    matched: 'The code matches',
    matchedNext: 'Choose a reason, then take over with your PIN.',
    takenByCode: 'by a code of the device before',
  },
});
