import { dateInWords } from '@/lib/domain/values/calendar';
import { minutesBetween } from '@/lib/domain/values/clock-time';
import type { Language } from '@/lib/domain/values/language';
import type { CaseLine } from '@/lib/domain/views/case-schema';
import { BOARD } from '@/lib/messages/board';
import { CALL_BACK_TEXTS } from '@/lib/messages/call-back';
import { REVIEWS } from '@/lib/messages/reviews';
import { CASE_TEXTS } from '@/lib/messages/session-civil';
import { buttonLook } from '../ui/button-look';
import type { Row } from '../ui/data-table-types';
import { StatusPill } from '../ui/status-pill';
import type { Tone } from '../ui/tone';

/** A state is never colour alone; the word stands beside it. */
export const DECISION_TONE = {
  accept: 'good',
  reject: 'stopped',
  return: 'attention',
} as const satisfies Record<NonNullable<CaseLine['decision']>, Tone>;

const LINK = `${buttonLook('secondary')} min-h-11! wrap-normal! px-3! lg:whitespace-nowrap text-sm!`;

/** Why somebody asks, in words; a code of a later release is shown as it is. */
export const whyInWords = (why: string, language: Language): string => {
  const whys: Readonly<Record<string, string>> = CASE_TEXTS[language].whys;
  return whys[why] ?? why;
};

const Open = ({ line, language }: { line: CaseLine; language: Language }) => (
  <a href={`/cases/${line.id}`} className={LINK} aria-label={REVIEWS[language].cases.openName(line.ticket)}>
    {REVIEWS[language].cases.open}
  </a>
);

const matter = (line: CaseLine, language: Language) => ({
  ticket: <span className="font-bold tabular-nums">{line.ticket}</span>,
  name: line.maskedName ?? '–',
  kind: REVIEWS[language].cases.kinds[line.kind],
  why: whyInWords(line.why, language),
  asked: line.askedBy,
});

/** Cases that wait, with the time since they were asked on the server's clock. */
export const waitingRows = (lines: readonly CaseLine[], now: string, language: Language): readonly Row[] =>
  lines.map((line) => ({
    key: line.id,
    cells: {
      ...matter(line, language),
      since: line.callBack ? (
        <StatusPill tone="waiting">
          {CALL_BACK_TEXTS[language].board(dateInWords(line.callBack.day, language), line.callBack.from)}
        </StatusPill>
      ) : (
        <StatusPill tone="attention">{BOARD[language].since(minutesBetween(line.askedAt, now))}</StatusPill>
      ),
      open: <Open line={line} language={language} />,
    },
  }));

/** Cases that somebody decided, or that their session left behind. */
export const settledRows = (lines: readonly CaseLine[], language: Language): readonly Row[] => {
  const texts = REVIEWS[language].cases;
  return lines.map((line) => ({
    key: line.id,
    cells: {
      ...matter(line, language),
      decision: line.decision ? (
        <StatusPill tone={DECISION_TONE[line.decision]}>{texts.decisions[line.decision]}</StatusPill>
      ) : (
        <StatusPill tone="neutral">{texts.closed}</StatusPill>
      ),
      by: line.decidedBy ?? '–',
      open: <Open line={line} language={language} />,
    },
  }));
};
