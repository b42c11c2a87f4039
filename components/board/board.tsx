'use client';
import { Inbox } from 'lucide-react';
import { useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import type { Board as BoardData } from '@/lib/domain/views/board-schema';
import { isMeant } from '@/lib/domain/views/board-search';
import { BOARD } from '@/lib/messages/board';
import { OFFICE } from '@/lib/messages/office';
import { useLiveData } from '../staff/use-live-data';
import { DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { LiveStatus } from '../ui/live-status';
import { Notice } from '../ui/notice';
import { BoardFilter, type Shown } from './board-filter';
import { boardRows, type Reader } from './session-rows';

const COLUMNS = ['ticket', 'name', 'step', 'waiting', 'officer', 'device', 'action'] as const;

type BoardProps = { initial: BoardData; language: Language; reader: Reader };

/** The branch's sessions, moving with the journal. */
export function Board({ initial, language, reader }: BoardProps) {
  const texts = BOARD[language];
  const { data, stale } = useLiveData<BoardData>('/api/v1/board', initial);
  const [shown, setShown] = useState<Shown>('open');
  const [typed, setTyped] = useState('');
  const running = data.sessions.filter(({ status }) => status === 'open' || status === 'paused');
  const lines = (shown === 'open' ? running : data.sessions).filter((line) => isMeant(line, typed));
  const why = data.sessions.length === 0 ? 'empty' : typed.trim() ? 'nothingFound' : 'nothingOpen';
  return (
    <div className="flex flex-col gap-4">
      {stale ? (
        <Notice tone="attention" word={OFFICE[language].attention} title={texts.stale} live="polite">
          {texts.staleNext}
        </Notice>
      ) : null}
      <BoardFilter language={language} shown={shown} onShow={setShown} typed={typed} onType={setTyped} />
      <LiveStatus>{texts.count(lines.length)}</LiveStatus>
      <DataTable
        caption={texts.caption}
        columns={COLUMNS.map((key) => ({ key, header: texts.columns[key] }))}
        rows={boardRows(lines, { now: data.now, language, reader })}
        empty={
          <EmptyState icon={<Inbox aria-hidden />} title={texts[why]}>
            {texts[`${why}Next`]}
          </EmptyState>
        }
      />
    </div>
  );
}
