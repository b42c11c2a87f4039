import type { Metadata } from 'next';
import { BoardPanel } from '@/components/board/board-panel';
import { listBoard } from '@/lib/counter/list-sessions';
import { currentLanguage } from '@/lib/messages/current-language';
import { requireStaff } from '@/lib/staff/require-staff';

export const metadata: Metadata = { title: 'Papan sesi' };

export default async function BoardPage() {
  const staff = await requireStaff('officer', 'supervisor');
  return <BoardPanel staff={staff} language={await currentLanguage()} board={await listBoard(staff)} />;
}
