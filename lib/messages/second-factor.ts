import type { FactorMiss, PassedOver, WageChoice } from '../domain/sessions/second-factor';
import { texts } from '../domain/values/language';

/** The message with the code; who it is for and who must not have it. */
export const FACTOR_MESSAGE = texts({
  id: {
    says: (code: string) =>
      `Kode Anda ${code}, berlaku 10 menit, untuk menyetujui pembayaran JHT di kantor cabang. Ketik sendiri di layar peserta. Petugas tidak pernah menanyakannya.`,
  },
  en: {
    says: (code) =>
      `Your code is ${code}, good for 10 minutes, to agree to your JHT payment at the branch. Type it yourself on the participant's screen. Officers never ask for it.`,
  },
});

type Choices = Readonly<Record<WageChoice, string>>;

/** What the participant sees above his signature. */
export const FACTOR_TEXTS = texts({
  id: {
    title: 'Satu jawaban dari Anda sendiri',
    why: 'Supaya hanya Anda yang dapat menyetujui pembayaran ini.',
    loading: 'Sebentar, pertanyaan untuk Anda sedang disiapkan…',
    code: {
      label: (digits: string) => `Kode dari SMS ke nomor Anda yang berakhir ${digits}`,
      hint: 'Enam angka. Jangan sebutkan kepada siapa pun, juga tidak kepada petugas.',
      none: 'Kode tidak datang',
    },
    'last-wage': 'Berapa upah sebulan Anda yang terakhir, di tempat kerja terakhir?',
    'first-wage': 'Berapa upah sebulan Anda ketika pertama kali terdaftar?',
    wageHint: 'Pilih yang paling dekat. Jawaban ini tidak diperlihatkan kepada petugas.',
    send: 'Kirim jawaban',
    sending: 'Mengirim jawaban…',
    notKnown: 'Saya tidak ingat',
    choices: {
      'below-1m': 'Di bawah 1 juta rupiah',
      '1m-2m': '1 sampai 2 juta',
      '2m-3m': '2 sampai 3 juta',
      '3m-4m': '3 sampai 4 juta',
      '4m-5m': '4 sampai 5 juta',
      '5m-7m': '5 sampai 7 juta',
      '7m-10m': '7 sampai 10 juta',
      'from-10m': '10 juta ke atas',
    } as Choices,
    missing: 'Mohon jawab dulu pertanyaan ini.',
    mistyped: 'Kode belum cocok. Periksa SMS terakhir, lalu ketik sekali lagi.',
    another: 'Waktunya sudah lewat. Ini satu pertanyaan lain.',
    given: 'Jawaban Anda sudah diterima.',
    passedOver:
      'Tidak apa-apa. Setelah Anda menandatangani, seorang penyelia berbicara dulu dengan Anda sebelum uang dikirim.',
    done: 'Selesai',
  },
  en: {
    title: 'One answer from you alone',
    why: 'So that only you can agree to this payment.',
    loading: 'One moment, your question is being prepared…',
    code: {
      label: (digits) => `Code from the SMS to your number ending in ${digits}`,
      hint: 'Six digits. Tell nobody, not even the officer.',
      none: 'No code came',
    },
    'last-wage': 'What was your last monthly wage, at your last workplace?',
    'first-wage': 'What was your monthly wage when you were first registered?',
    wageHint: 'Choose the nearest. The officer is not shown this answer.',
    send: 'Send my answer',
    sending: 'Sending your answer…',
    notKnown: 'I do not remember',
    choices: {
      'below-1m': 'Less than 1 million rupiah',
      '1m-2m': '1 to 2 million',
      '2m-3m': '2 to 3 million',
      '3m-4m': '3 to 4 million',
      '4m-5m': '4 to 5 million',
      '5m-7m': '5 to 7 million',
      '7m-10m': '7 to 10 million',
      'from-10m': '10 million or more',
    },
    missing: 'Please answer this question first.',
    mistyped: 'The code does not match yet. Look at the latest SMS and type it once more.',
    another: 'The time is over. Here is one other question.',
    given: 'Your answer has been received.',
    passedOver:
      'That is all right. After you have signed, a supervisor speaks with you before any money is sent.',
    done: 'Done',
  },
});

type Named = {
  readonly factors: Readonly<Record<'code' | 'last-wage' | 'first-wage', string>>;
  readonly misses: Readonly<Record<FactorMiss, string>>;
  readonly passedOver: Readonly<Record<PassedOver, string>>;
  /** Beside what he agreed with. */
  readonly term: string;
};

/** The same for a supervisor who looks back. */
export const FACTOR_NAMES = texts<Named>({
  id: {
    factors: {
      code: 'Kode ke telepon peserta sendiri',
      'last-wage': 'Pertanyaan: upah terakhir',
      'first-wage': 'Pertanyaan: upah pertama',
    },
    misses: {
      wrong: 'Jawaban salah',
      'not-known': 'Peserta tidak ingat',
      late: 'Lewat sepuluh menit',
      'not-received': 'Kode tidak datang, kata peserta',
      'gateway-silent': 'Layanan SMS tidak menjawab',
      'number-refused': 'Nomor ditolak layanan SMS',
    },
    passedOver: {
      heir: 'Hanya tanda tangan: yang hadir ahli waris',
      'answered-wrong': 'Hanya tanda tangan: jawaban salah',
      'not-known': 'Hanya tanda tangan: peserta tidak dapat menjawab',
      'gateway-silent': 'Hanya tanda tangan: layanan SMS diam dan tidak ada pertanyaan',
      'nothing-to-ask': 'Hanya tanda tangan: tidak ada nomor lama dan tidak ada catatan upah',
    },
    term: 'Disetujui dengan tanda tangan dan',
  },
  en: {
    factors: {
      code: "Code to the participant's own phone",
      'last-wage': 'Question: last wage',
      'first-wage': 'Question: first wage',
    },
    misses: {
      wrong: 'Wrong answer',
      'not-known': 'The participant does not remember',
      late: 'Later than ten minutes',
      'not-received': 'No code came, the participant says',
      'gateway-silent': 'The SMS service did not answer',
      'number-refused': 'The SMS service refused the number',
    },
    passedOver: {
      heir: 'Signature only: an heir is here',
      'answered-wrong': 'Signature only: the answer was wrong',
      'not-known': 'Signature only: the participant could not answer',
      'gateway-silent': 'Signature only: the SMS service is silent and there is nothing to ask',
      'nothing-to-ask': 'Signature only: no earlier number and no record of a wage',
    },
    term: 'Agreed with the signature and',
  },
});
