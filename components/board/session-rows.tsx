import { dateInWords } from '@/lib/domain/values/calendar';
import { minutesBetween } from '@/lib/domain/values/clock-time';
import type { Language } from '@/lib/domain/values/language';
import type { SessionLine } from '@/lib/domain/views/board-schema';
import { BOARD } from '@/lib/messages/board';
import { CALL_BACK_TEXTS } from '@/lib/messages/call-back';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { buttonLook } from '../ui/button-look';
import type { Row } from '../ui/data-table-types';
import { StatusPill } from '../ui/status-pill';
import type { Tone } from '../ui/tone';

const WAITING_TONE = {
  officer: 'attention',
  participant: 'waiting',
  machine: 'waiting',
  supervisor: 'waiting',
  nobody: 'neutral',
} as const satisfies Record<SessionLine['waitingFor'], Tone | 'neutral'>;

const STATUS_TONE = {
  open: 'neutral',
  paused: 'waiting',
  submitted: 'good',
  ended: 'neutral',
} as const satisfies Record<SessionLine['status'], Tone | 'neutral'>;

const LINK = `${buttonLook('secondary')} min-h-11! wrap-normal! px-3! lg:whitespace-nowrap text-sm!`;

function Action({ line, language, reader }: { line: SessionLine; language: Language; reader: Reader }) {
  const texts = BOARD[language];
  if (line.status === 'submitted' || line.status === 'ended') {
    const sent = line.status === 'submitted';
    return (
      <a
        href={`/receipt/${line.id}`}
        className={LINK}
        aria-label={sent ? texts.receiptName(line.ticket) : texts.slipName(line.ticket)}
      >
        {sent ? texts.receipt : texts.slip}
      </a>
    );
  }
  if (reader.role === 'supervisor') {
    return (
      <a href={`/sessions/${line.id}`} className={LINK} aria-label={texts.openName(line.ticket)}>
        {texts.open}
      </a>
    );
  }
  const mine = line.officerId === reader.id && line.status === 'open';
  return (
    <a
      href={`/session#${line.id}`}
      className={LINK}
      aria-label={mine ? texts.openName(line.ticket) : texts.goOnName(line.ticket)}
    >
      {mine ? texts.open : texts.goOn}
    </a>
  );
}

export type Reader = { readonly id: string; readonly role: 'officer' | 'supervisor' };

/** Lines of the board as rows of a table; the waiting time counts on the server's clock. */
export const boardRows = (
  lines: readonly SessionLine[],
  given: { now: string; language: Language; reader: Reader },
): readonly Row[] => {
  const texts = BOARD[given.language];
  return lines.map((line) => {
    const waits = line.status === 'open';
    const minutes = minutesBetween(line.since, given.now);
    return {
      key: line.id,
      cells: {
        ticket: <span className="font-bold tabular-nums">{line.ticket}</span>,
        name: line.maskedName ?? <span className="text-muted">{texts.unnamed}</span>,
        step: SESSION_TEXTS[given.language].steps[line.step],
        waiting: (
          <span className="inline-flex flex-wrap items-center justify-end gap-x-2 gap-y-1 md:justify-start">
            <StatusPill tone={waits ? WAITING_TONE[line.waitingFor] : STATUS_TONE[line.status]}>
              {waits ? texts.waitingFor[line.waitingFor] : texts.status[line.status]}
            </StatusPill>
            <span className="tabular-nums">
              {line.callBack
                ? CALL_BACK_TEXTS[given.language].board(
                    dateInWords(line.callBack.day, given.language),
                    line.callBack.from,
                  )
                : texts.since(minutes)}
            </span>
          </span>
        ),
        officer: line.officer,
        device: line.device,
        action: <Action line={line} language={given.language} reader={given.reader} />,
      },
      values: {
        ticket: `${line.openedOn} ${line.ticket}`,
        name: line.maskedName ?? '',
        waiting: minutes,
        officer: line.officer,
      },
    };
  });
};
