import { texts } from '../domain/values/language';

const hoursId = (minutes: number) => {
  const rest = minutes % 60;
  return rest === 0 ? `${Math.floor(minutes / 60)} jam` : `${Math.floor(minutes / 60)} jam ${rest} menit`;
};
const hoursEn = (minutes: number) => {
  const rest = minutes % 60;
  return rest === 0 ? `${Math.floor(minutes / 60)} h` : `${Math.floor(minutes / 60)} h ${rest} min`;
};

/** The branch's board of sessions. */
export const BOARD = texts({
  id: {
    title: 'Papan sesi',
    lead: (date: string) => `${date}. Papan ini berubah sendiri.`,
    start: 'Mulai sesi baru',
    prepareForField: 'Siapkan ke lapangan',
    startNeedsDevice: 'Daftarkan perangkat ini untuk mulai',
    search: 'Cari nomor layanan atau nama',
    searchHint: 'Contoh: A012 atau nama lengkap peserta',
    clock: {
      word: 'Perlu perhatian',
      title: (minutes: number, fast: boolean) =>
        `Jam perangkat ini ${fast ? 'terlalu cepat' : 'terlambat'} ${hoursId(minutes)}.`,
      next: 'Setel jam otomatis di pengaturan perangkat. Pekerjaan tetap tersimpan; waktu resmi memakai jam server.',
    },
    show: 'Tampilkan',
    filters: { open: 'Yang berjalan', all: 'Semua hari ini' },
    caption: 'Sesi hari ini',
    columns: {
      ticket: 'Layanan',
      name: 'Peserta',
      step: 'Langkah',
      waiting: 'Menunggu',
      officer: 'Petugas',
      device: 'Perangkat',
      action: 'Tindakan',
    },
    unnamed: 'Belum dikenali',
    waitingFor: {
      officer: 'Petugas',
      participant: 'Peserta',
      machine: 'Jawaban sistem',
      supervisor: 'Penyelia',
      nobody: 'Tidak ada',
    },
    status: { open: 'Berjalan', paused: 'Disimpan', submitted: 'Klaim terkirim', ended: 'Diakhiri' },
    since: (minutes: number) =>
      minutes < 1
        ? 'baru saja'
        : minutes < 60
          ? `${minutes} menit`
          : minutes < 1440
            ? hoursId(minutes)
            : `${Math.floor(minutes / 1440)} hari`,
    goOn: 'Lanjutkan',
    goOnName: (ticket: string) => `Lanjutkan sesi ${ticket}`,
    open: 'Buka',
    openName: (ticket: string) => `Buka sesi ${ticket}`,
    receipt: 'Tanda terima',
    receiptName: (ticket: string) => `Tanda terima sesi ${ticket}`,
    slip: 'Langkah berikutnya',
    slipName: (ticket: string) => `Lembar langkah berikutnya sesi ${ticket}`,
    empty: 'Belum ada sesi',
    emptyNext: 'Sesi yang dimulai hari ini di cabang ini muncul di sini.',
    nothingOpen: 'Tidak ada sesi yang sedang berjalan',
    nothingOpenNext: 'Pilih “Semua hari ini” untuk melihat yang sudah selesai.',
    nothingFound: 'Tidak ada yang cocok',
    nothingFoundNext: 'Periksa nomor layanannya, atau pilih “Semua hari ini”.',
    stale: 'Papan belum dapat diperbarui',
    staleNext: 'Server belum dapat dihubungi. Yang terlihat mungkin sudah lama; kami mencoba lagi sendiri.',
    count: (count: number) => `${count} sesi`,
  },
  en: {
    title: 'Session board',
    lead: (date) => `${date}. This board updates itself.`,
    start: 'Start a session',
    prepareForField: 'Prepare for the field',
    startNeedsDevice: 'Enrol this device to start',
    search: 'Find a ticket or a name',
    searchHint: "Example: A012, or the participant's full name",
    clock: {
      word: 'Attention',
      title: (minutes, fast) => `The clock of this device is ${hoursEn(minutes)} ${fast ? 'fast' : 'slow'}.`,
      next: 'Set the clock to automatic in the settings. Work is kept all the same; the server’s clock is the one that counts.',
    },
    show: 'Show',
    filters: { open: 'Under way', all: 'All of today' },
    caption: "Today's sessions",
    columns: {
      ticket: 'Ticket',
      name: 'Participant',
      step: 'Step',
      waiting: 'Waiting for',
      officer: 'Officer',
      device: 'Device',
      action: 'Action',
    },
    unnamed: 'Not identified yet',
    waitingFor: {
      officer: 'Officer',
      participant: 'Participant',
      machine: 'A system’s answer',
      supervisor: 'Supervisor',
      nobody: 'Nobody',
    },
    status: { open: 'Under way', paused: 'Put aside', submitted: 'Claim sent', ended: 'Ended' },
    since: (minutes) =>
      minutes < 1
        ? 'just now'
        : minutes < 60
          ? `${minutes} min`
          : minutes < 1440
            ? hoursEn(minutes)
            : `${Math.floor(minutes / 1440)} d`,
    goOn: 'Continue',
    goOnName: (ticket) => `Continue session ${ticket}`,
    open: 'Open',
    openName: (ticket) => `Open session ${ticket}`,
    receipt: 'Receipt',
    receiptName: (ticket) => `Receipt of session ${ticket}`,
    slip: 'Next steps',
    slipName: (ticket) => `Slip with the next steps of session ${ticket}`,
    empty: 'No sessions yet',
    emptyNext: 'Sessions started today in this branch appear here.',
    nothingOpen: 'No session is under way',
    nothingOpenNext: 'Choose “All of today” to see the finished ones.',
    nothingFound: 'Nothing matches',
    nothingFoundNext: 'Check the ticket, or choose “All of today”.',
    stale: 'The board cannot be updated',
    staleNext: 'The server cannot be reached. What you see may be old; we try again by ourselves.',
    count: (count) => `${count} ${count === 1 ? 'session' : 'sessions'}`,
  },
});
