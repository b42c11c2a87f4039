import { texts } from '../domain/values/language';

/** A device's day: the check of the morning, the closing of the night, its key. */
export const DEVICE_DAY = texts({
  id: {
    openingTitle: 'Periksa pagi',
    openingLead: 'Sebelum peserta pertama: kamera, cahaya, jam, ruang simpan, baterai, dan pencetak.',
    printer: 'Pencetak',
    printers: { prints: 'Mencetak', trouble: 'Bermasalah', none: 'Tidak ada pencetak' },
    choosePrinter: 'Pilih keadaan pencetak.',
    check: 'Periksa sekarang',
    checking: 'Memeriksa…',
    allGood: 'Perangkat siap untuk hari ini.',
    wanting: 'Perlu dibereskan dulu',
    findings: {
      camera: 'Kamera tidak menyala. Izinkan kamera untuk alamat ini, atau pakai perangkat lain.',
      light: 'Terlalu gelap di depan kamera. Nyalakan lampu atau pindahkan perangkat.',
      clock: 'Jam perangkat meleset lebih dari satu menit. Setel otomatis di pengaturan perangkat.',
      storage:
        'Ruang simpan belum aman: penuh, atau peramban boleh menghapusnya. Kosongkan ruang dan pasang Dampingi di layar utama.',
      battery: 'Baterai di bawah 30 %. Sambungkan pengisi daya.',
      printer: 'Pencetak bermasalah. Tanda terima masih dapat dicetak dari perangkat lain.',
    },
    closingTitle: 'Tutup perangkat',
    closingLead:
      'Pada akhir hari: memastikan semua isian sudah diterima server, mengosongkan simpanan, dan menandatanganinya.',
    close: 'Tutup untuk hari ini',
    closing: 'Menutup…',
    closed: 'Perangkat sudah ditutup. Tidak ada isian yang tersisa.',
    unsent: (count: number) =>
      `Masih ada ${count} isian yang belum diterima server. Buka “Tersimpan di perangkat ini” dan kirim dulu.`,
    keyTitle: 'Kunci perangkat',
    keyLead: 'Kunci baru menggantikan yang lama. Apa pun yang ditandatangani kunci lama ditolak sejak itu.',
    rotate: 'Ganti kunci',
    rotating: 'Mengganti…',
    rotated: 'Kunci baru sudah berlaku.',
    faults: {
      'device.closing-unsent': 'Masih ada isian di perangkat ini. Kirim dulu, lalu tutup.',
      'device.closing-sessions':
        'Perangkat ini masih memegang sesi. Simpan atau akhiri sesi itu, lalu tutup perangkat.',
      'device.revoked': 'Pendaftaran perangkat ini sudah dicabut. Daftarkan lagi dengan kode baru.',
      unreachable: 'Server belum terjangkau. Coba lagi setelah ada jaringan.',
      other: 'Belum dapat dijalankan. Muat ulang halaman, lalu ulangi.',
    },
    attention: 'Perhatian',
    done: 'Selesai',
    health: (parts: readonly string[]) => parts.join(' · '),
    battery: (percent: number) => `baterai ${percent} %`,
    free: (megabytes: number) =>
      megabytes >= 1_000 ? `${Math.floor(megabytes / 1_000)} GB bebas` : `${megabytes} MB bebas`,
    version: (version: string) => `rilis ${version}`,
    checkedAt: (moment: string, findings: number) =>
      findings === 0 ? `Pagi diperiksa ${moment}` : `Pagi diperiksa ${moment}, ${findings} catatan`,
    closedAt: (moment: string) => `Ditutup ${moment}`,
    notClosed: 'Belum ditutup sejak dipakai',
  },
  en: {
    openingTitle: 'Opening check',
    openingLead: 'Before the first participant: camera, light, clock, storage, battery and printer.',
    printer: 'Printer',
    printers: { prints: 'Prints', trouble: 'Has trouble', none: 'No printer' },
    choosePrinter: 'Choose the state of the printer.',
    check: 'Check now',
    checking: 'Checking…',
    allGood: 'The device is ready for today.',
    wanting: 'To be put right first',
    findings: {
      camera: 'The camera does not come on. Allow it for this address, or use another device.',
      light: 'Too dark in front of the camera. Turn on a light or move the device.',
      clock: 'The device’s clock is off by more than a minute. Set it to automatic.',
      storage:
        'Storage is not safe yet: full, or the browser may clear it. Free some space and add Dampingi to the home screen.',
      battery: 'The battery is below 30 %. Connect the charger.',
      printer: 'The printer has trouble. Receipts can still be printed from another device.',
    },
    closingTitle: 'Close the device',
    closingLead:
      'At the end of the day: makes sure that the server has received everything, empties what was kept, and signs for it.',
    close: 'Close for today',
    closing: 'Closing…',
    closed: 'The device is closed. Nothing is left on it.',
    unsent: (count) =>
      `${count} entries have not been received by the server. Open “Kept on this device” and send them first.`,
    keyTitle: 'Key of the device',
    keyLead: 'A new key takes the old one’s place. Whatever the old one signs is refused from then on.',
    rotate: 'Change the key',
    rotating: 'Changing…',
    rotated: 'The new key is in force.',
    faults: {
      'device.closing-unsent': 'Entries are still on this device. Send them first, then close.',
      'device.closing-sessions':
        'This device still holds a session. Put it aside or end it, then close the device.',
      'device.revoked': 'The enrolment of this device was revoked. Enrol it again with a new code.',
      unreachable: 'The server cannot be reached. Try again once there is a network.',
      other: 'This cannot be done now. Reload the page, then repeat.',
    },
    attention: 'Attention',
    done: 'Done',
    health: (parts) => parts.join(' · '),
    battery: (percent) => `battery ${percent} %`,
    free: (megabytes) =>
      megabytes >= 1_000 ? `${Math.floor(megabytes / 1_000)} GB free` : `${megabytes} MB free`,
    version: (version) => `release ${version}`,
    checkedAt: (moment, findings) =>
      findings === 0 ? `Checked ${moment}` : `Checked ${moment}, ${findings} findings`,
    closedAt: (moment) => `Closed ${moment}`,
    notClosed: 'Not closed since it was used',
  },
});
