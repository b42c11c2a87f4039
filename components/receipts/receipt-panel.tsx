import type { Language } from '@/lib/domain/values/language';
import { RECEIPT } from '@/lib/messages/receipt';
import type { ClaimReceipt, NextStepSlip } from '@/lib/server/claims/receipt';
import type { Staff } from '@/lib/server/staff/current-staff';
import { OfficeShell } from '../office/office-shell';
import { PageHeader } from '../ui/page-header';
import { PrintSheet } from '../ui/print-sheet';
import { TextLink } from '../ui/text-link';
import { PaperButtons } from './paper-buttons';
import { ReceiptPaper } from './receipt-paper';
import { SlipPaper } from './slip-paper';

type ReceiptPanelProps = { staff: Staff; language: Language; paper: ClaimReceipt | NextStepSlip };

/** Both papers as they will print; the frame in the reader's language, the papers in the participant's. */
export function ReceiptPanel({ staff, language, paper }: ReceiptPanelProps) {
  const texts = RECEIPT[language];
  const contentOf = (sheet: string) =>
    paper.kind === 'receipt' ? <ReceiptPaper receipt={paper} sheet={sheet} /> : <SlipPaper slip={paper} />;
  return (
    <OfficeShell staff={staff} language={language} place={null}>
      <div data-screen-only>
        <TextLink alone href="/board">
          {texts.back}
        </TextLink>
        <PageHeader
          title={texts.titles[paper.kind]}
          lead={texts.lead}
          actions={
            <PaperButtons
              sessionId={paper.sessionId}
              notices={paper.notices.map(({ id }) => id)}
              language={language}
            />
          }
        />
      </div>
      <div className="flex flex-wrap items-start gap-6">
        <PrintSheet paper="slip" label={texts.sheets.slip}>
          {contentOf(texts.sheets.slip)}
        </PrintSheet>
        <div className="min-w-0 flex-1 basis-96 print:contents">
          <PrintSheet paper="a4" label={texts.sheets.a4}>
            {contentOf(texts.sheets.a4)}
          </PrintSheet>
        </div>
      </div>
    </OfficeShell>
  );
}
