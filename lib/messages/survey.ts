import type { SurveyQuestion, SurveyScore } from '../domain/sessions/survey';
import { texts } from '../domain/values/language';

type Scale = Readonly<Record<SurveyScore, string>>;
type Questions = Readonly<Record<SurveyQuestion, { readonly ask: string; readonly scale: Scale }>>;

const ASKS_ID = {
  procedure: {
    ask: 'Apakah langkah-langkahnya mudah?',
    scale: { 1: 'Tidak mudah', 2: 'Kurang mudah', 3: 'Mudah', 4: 'Sangat mudah' },
  },
  time: {
    ask: 'Apakah waktunya cepat?',
    scale: { 1: 'Tidak cepat', 2: 'Kurang cepat', 3: 'Cepat', 4: 'Sangat cepat' },
  },
  conduct: {
    ask: 'Apakah petugas sopan dan ramah?',
    scale: { 1: 'Tidak sopan', 2: 'Kurang sopan', 3: 'Sopan dan ramah', 4: 'Sangat sopan dan ramah' },
  },
} as const satisfies Questions;

const ASKS_EN = {
  procedure: {
    ask: 'Were the steps easy?',
    scale: { 1: 'Not easy', 2: 'Not very easy', 3: 'Easy', 4: 'Very easy' },
  },
  time: {
    ask: 'Was it quick?',
    scale: { 1: 'Not quick', 2: 'Not very quick', 3: 'Quick', 4: 'Very quick' },
  },
  conduct: {
    ask: 'Was the officer polite and friendly?',
    scale: { 1: 'Not polite', 2: 'Not very polite', 3: 'Polite and friendly', 4: 'Very polite and friendly' },
  },
} as const satisfies Questions;

/** What the participant is asked about the visit, and how the officer offers it. */
export const SURVEY_TEXTS = texts({
  id: {
    title: 'Bagaimana pelayanan hari ini?',
    lead: 'Tiga pertanyaan singkat. Boleh dilewati. Jawaban Anda tidak diperlihatkan di layar petugas.',
    asks: ASKS_ID as Questions,
    missing: 'Pilih satu jawaban.',
    send: 'Kirim pendapat',
    sending: 'Menyimpan…',
    thanks: 'Terima kasih. Pendapat Anda tersimpan.',
    offer: 'Minta pendapat peserta',
  },
  en: {
    title: 'How was the service today?',
    lead: 'Three short questions. You may skip them. Your answers are not shown on the officer’s screen.',
    asks: ASKS_EN as Questions,
    missing: 'Choose one answer.',
    send: 'Send my opinion',
    sending: 'Saving…',
    thanks: 'Thank you. Your opinion is saved.',
    offer: 'Ask for the participant’s opinion',
  },
});
