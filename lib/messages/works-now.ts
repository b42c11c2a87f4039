import { texts } from '../domain/values/language';

/** The board of what works now, and what it means for the session at hand. */
export const WORKS_NOW = texts({
  id: {
    title: 'Yang berfungsi sekarang',
    services: {
      registry: 'Dukcapil',
      'face-engine': 'Pemeriksa wajah',
      bank: 'Bank',
      sms: 'SMS',
      queue: 'Antrean sistem',
      sync: 'Perangkat ini',
    },
    standings: {
      works: 'Lancar',
      shaky: 'Tersendat',
      silent: 'Belum menjawab',
      unknown: 'Belum dicoba',
    },
    since: (clock: string) => `sejak ${clock}`,
    percent: (percent: number) => `Peluang sesi ini selesai sekarang: ${percent} %.`,
    past: (sessions: number, sent: number) =>
      `Dari ${sessions} sesi terakhir cabang ini yang sampai di langkah ini, ${sent} terkirim.`,
    tooFew: (sessions: number, least: number) =>
      `Peluang sesi ini selesai sekarang: belum cukup data (${sessions} dari ${least} sesi).`,
    kept: (count: number) => `${count} isian belum terkirim`,
    advice: {
      'go-on': 'Silakan lanjutkan.',
      save: 'Isi yang bisa diisi, lalu pilih Simpan dan keluar. Jawaban yang ditunggu datang sendiri.',
      redirect:
        'Simpan sesi ini. Sepakati dengan peserta kapan ia kembali, dan berikan lembar langkah berikutnya.',
    },
    old: 'Keadaan terakhir yang diketahui. Perangkat ini sedang terputus.',
  },
  en: {
    title: 'What works now',
    services: {
      registry: 'Population registry',
      'face-engine': 'Face check',
      bank: 'Bank',
      sms: 'SMS',
      queue: 'Work queue',
      sync: 'This device',
    },
    standings: { works: 'Works', shaky: 'Unsteady', silent: 'Not answering', unknown: 'Not tried yet' },
    since: (clock: string) => `since ${clock}`,
    percent: (percent: number) => `Chance that this session can be finished now: ${percent} %.`,
    past: (sessions, sent) =>
      `Of the last ${sessions} sessions of this branch that came to this step, ${sent} were sent.`,
    tooFew: (sessions, least) =>
      `The chance that this session can be finished now: too few data (${sessions} of ${least} sessions).`,
    kept: (count) => (count === 1 ? '1 entry not sent' : `${count} entries not sent`),
    advice: {
      'go-on': 'Go on.',
      save: 'Fill in what can be filled in, then choose Save and leave. The answers will come by themselves.',
      redirect:
        'Save this session. Agree with the participant when to come back, and give them the next-step slip.',
    },
    old: 'The last state known. This device is offline.',
  },
});
