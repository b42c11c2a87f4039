import type { Language } from '@/lib/domain/values/language';
import { RECEIPT } from '@/lib/messages/receipt';
import type { PrintedNotice } from '@/lib/server/claims/printed-notices';

/** What no SMS could tell, on paper. */
export function PrintedNotices({
  notices,
  language,
}: {
  notices: readonly PrintedNotice[];
  language: Language;
}) {
  if (notices.length === 0) return null;
  return (
    <div data-keep>
      <p className="font-bold">{RECEIPT[language].notices}</p>
      {notices.map(({ id, text }) => (
        <p key={id} className="mt-1">
          {text}
        </p>
      ))}
    </div>
  );
}
