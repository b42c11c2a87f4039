import type { FieldPoint, FieldState } from '../domain/devices/field-readiness';
import { texts } from '../domain/values/language';

type Row = { readonly name: string } & Readonly<Record<FieldState, string>>;

/** Before a device leaves for a day without a network: how it stands, and what to do. */
export const FIELD_WORK_TEXTS = texts({ id: {
    title: 'Siapkan ke lapangan',
    lead: 'Periksa di kantor, selagi ada jaringan. Setelah itu perangkat ini dapat dipakai seharian tanpa sinyal.',
    looking: 'Memeriksa perangkat…',
    again: 'Periksa lagi',
    allReady: 'Siap berangkat',
    allReadyNext: 'Perangkat ini dapat bekerja seharian tanpa sinyal.',
    wanting: 'Belum siap berangkat',
    wantingNext: 'Bereskan yang bertanda di bawah, lalu ketuk “Periksa lagi”.',
    states: { ready: 'Siap', wanting: 'Perlu dibereskan', unknown: 'Periksa sendiri' } as Readonly<Record<FieldState, string>>,
    points: {
      shell: { name: 'Halaman layanan', ready: 'Tersimpan lengkap di perangkat ini.', wanting: 'Belum tersimpan. Biarkan halaman ini terbuka satu menit, lalu periksa lagi; alamatnya harus HTTPS.', unknown: '' },
      update: { name: 'Rilis', ready: 'Rilis terbaru sudah dipakai.', wanting: 'Rilis baru menunggu. Kembali ke papan dan ketuk “Perbarui” sebelum berangkat.', unknown: '' },
      pin: { name: 'PIN tanpa jaringan', ready: 'PIN Anda membuka perangkat ini tanpa jaringan sampai akhir giliran.', wanting: 'PIN belum disiapkan di perangkat ini. Siapkan di bawah.', unknown: '' },
      persisted: { name: 'Simpanan tetap', ready: 'Peramban berjanji tidak menghapus isian.', wanting: 'Peramban boleh menghapus isian bila ruang habis. Pasang Dampingi di layar utama, lalu siapkan PIN sekali lagi.', unknown: 'Peramban tidak memberi tahu. Kirim isian begitu ada jaringan.' },
      room: { name: 'Ruang simpan', ready: 'Cukup untuk sehari.', wanting: 'Kurang dari 500 MB. Hapus foto atau aplikasi yang tidak dipakai.', unknown: 'Peramban tidak memberi tahu. Lihat di pengaturan perangkat: sedikitnya 500 MB.' },
      clock: { name: 'Jam', ready: 'Sama dengan jam server.', wanting: 'Jam meleset lebih dari satu menit. Setel otomatis di pengaturan perangkat.', unknown: 'Server belum terjangkau. Periksa lagi selagi ada jaringan.' },
      battery: { name: 'Baterai', ready: 'Cukup untuk berangkat.', wanting: 'Di bawah 80 %. Isi dulu, dan bawa pengisi daya.', unknown: 'Peramban tidak memberi tahu. Berangkat dengan baterai penuh.' },
      unsent: { name: 'Isian sebelumnya', ready: 'Semua sudah diterima server.', wanting: 'Masih ada isian yang belum terkirim. Buka “Tersimpan di perangkat ini” dan kirim dulu.', unknown: '' },
    } as Readonly<Record<FieldPoint, Row>>,
    dayTitle: 'Sehari tanpa sinyal',
    can: ['Dapat: membuka sesi, persetujuan dan tanda tangan, kontak, rekening, data diri, data tambahan.', 'Menunggu jaringan: mencari peserta, wajah, berkas, perhitungan, dan pengiriman klaim.', 'Malamnya: sambungkan perangkat, buka “Tersimpan di perangkat ini”, dan ketuk “Kirim sekarang”. Urutan peserta tetap.'],
    outbox: 'Tersimpan di perangkat ini',
  }, en: {
    title: 'Prepare for the field',
    lead: 'Check at the office, while there is a network. After that this device works a whole day without a signal.',
    looking: 'Checking the device…',
    again: 'Check again',
    allReady: 'Ready to leave',
    allReadyNext: 'This device can work a whole day without a signal.',
    wanting: 'Not ready to leave',
    wantingNext: 'Put right what is marked below, then press “Check again”.',
    states: { ready: 'Ready', wanting: 'To be put right', unknown: 'Look yourself' },
    points: {
      shell: { name: 'Pages of the counter', ready: 'Kept whole on this device.', wanting: 'Not kept yet. Leave this page open for a minute and check again; its address must be HTTPS.', unknown: '' },
      update: { name: 'Release', ready: 'The newest release is in use.', wanting: 'A new release waits. Go back to the board and press “Update” before you leave.', unknown: '' },
      pin: { name: 'PIN without a network', ready: 'Your PIN opens this device without a network until the end of the shift.', wanting: 'Your PIN is not prepared on this device. Prepare it below.', unknown: '' },
      persisted: { name: 'Lasting storage', ready: 'The browser promised not to evict what is kept.', wanting: 'The browser may evict what is kept when space runs out. Install Dampingi on the home screen, then prepare the PIN once more.', unknown: 'The browser does not tell. Send what is kept as soon as there is a network.' },
      room: { name: 'Room', ready: 'Enough for a day.', wanting: 'Less than 500 MB. Remove pictures or apps that nobody uses.', unknown: 'The browser does not tell. Look in the settings: at least 500 MB.' },
      clock: { name: 'Clock', ready: 'The same as the server’s.', wanting: 'The clock is more than a minute off. Set it to automatic in the settings.', unknown: 'The server cannot be reached. Check again while there is a network.' },
      battery: { name: 'Battery', ready: 'Enough to leave.', wanting: 'Below 80 %. Charge first, and take the charger along.', unknown: 'The browser does not tell. Leave with a full battery.' },
      unsent: { name: 'Earlier entries', ready: 'The server has received everything.', wanting: 'Something has not been sent. Open “Kept on this device” and send it first.', unknown: '' },
    },
    dayTitle: 'A day without a signal',
    can: ['Works: opening a session, consent and signature, contact, account, personal and additional data.', 'Waits for the network: looking a participant up, faces, documents, figures and sending a claim.', 'In the evening: connect the device, open “Kept on this device” and press “Send now”. The order of participants stands.'],
    outbox: 'Kept on this device',
  } }); // biome-ignore format: a row a point
