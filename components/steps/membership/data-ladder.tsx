'use client';
import { SummaryList } from '@/components/ui/summary-list';
import { DATA_LADDER } from '@/lib/domain/sessions/data-ladder';
import type { RequestTrouble } from '@/lib/domain/sessions/membership-commands';
import { CORRECTION_TEXTS } from '@/lib/messages/corrections';
import { useSession } from '../../shell/session-context';
import { SendRequest } from './send-request';

/** For each kind of trouble with the data: what to bring, who decides, and what happens next. */
export default function DataLadder() {
  const { language } = useSession();
  const t = CORRECTION_TEXTS[language];
  return (
    <SummaryList
      items={DATA_LADDER.map(({ trouble, says, evidence, decides, next, request }) => ({
        key: trouble,
        term: says[language],
        value: t.decided(evidence[language], t.deciders[decides]),
        remark: (
          <>
            <span className="font-normal text-muted text-sm">{next[language]}</span>
            {request?.by === 'officer' ? <SendRequest trouble={trouble as RequestTrouble} /> : null}
          </>
        ),
      }))}
    />
  );
}
