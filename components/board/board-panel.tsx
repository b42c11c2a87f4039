import { dateInWords } from '@/lib/domain/values/calendar';
import type { Language } from '@/lib/domain/values/language';
import type { Board as BoardData } from '@/lib/domain/views/board-schema';
import { BOARD } from '@/lib/messages/board';
import type { Staff } from '@/lib/server/staff/current-staff';
import { BoardHealth } from '../health/works-now-card';
import { OfficeShell } from '../office/office-shell';
import { UpdateNotice } from '../offline/update-notice';
import { OfflineOffer } from '../outbox/offline-offer';
import { PageHeader } from '../ui/page-header';
import { Board } from './board';
import { ClockNotice } from './clock-notice';
import { StartSession } from './start-session';

type BoardPanelProps = { staff: Staff; language: Language; board: BoardData };

/** The page of the board. A supervisor reads it too, but opens no session. */
export function BoardPanel({ staff, language, board }: BoardPanelProps) {
  const texts = BOARD[language];
  const role = staff.role === 'supervisor' ? 'supervisor' : 'officer';
  return (
    <OfficeShell staff={staff} language={language} place="board">
      <PageHeader
        title={texts.title}
        lead={texts.lead(dateInWords(board.today, language))}
        actions={role === 'officer' ? <StartSession branchId={staff.branchId} language={language} /> : null}
      />
      <div className="flex flex-col gap-8">
        <ClockNotice language={language} />
        <UpdateNotice language={language} />
        {role === 'officer' ? <OfflineOffer staffId={staff.id} language={language} /> : null}
        <Board initial={board} language={language} reader={{ id: staff.id, role }} />
        <div className="max-w-xl">
          <BoardHealth language={language} zone={staff.timeZone} />
        </div>
      </div>
    </OfficeShell>
  );
}
