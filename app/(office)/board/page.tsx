import type { Metadata } from 'next';
import { BoardPanel } from '@/components/board/board-panel';
import { currentLanguage } from '@/lib/server/http/current-language';
import { listBoard } from '@/lib/server/sessions/list-sessions';
import { requireStaff } from '@/lib/server/staff/require-staff';

export const metadata: Metadata = { title: 'Papan sesi' };

export default async function BoardPage() {
  const staff = await requireStaff('officer', 'supervisor');
  return <BoardPanel staff={staff} language={await currentLanguage()} board={await listBoard(staff)} />;
}
