import { HeartHandshake } from 'lucide-react';
import { dateInWords } from '@/lib/domain/values/calendar';
import type { Language } from '@/lib/domain/values/language';
import { OFFICE } from '@/lib/messages/office';
import { VERIFY } from '@/lib/messages/receipt';
import type { ReceiptFinding } from '@/lib/server/claims/verify-receipt';
import { LanguageSwitch } from '../staff/language-switch';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { PageLayout } from '../ui/page-layout';
import { SkipLink } from '../ui/skip-link';
import { SummaryList } from '../ui/summary-list';
import { TextField } from '../ui/text-field';

type Found = Extract<ReceiptFinding, { kind: 'found' }>;

function FoundReceipt({ found, language }: { found: Found; language: Language }) {
  const texts = VERIFY[language];
  return (
    <>
      <Notice tone="good" word={texts.found}>
        {texts.foundLead}
      </Notice>
      <SummaryList
        items={[
          { key: 'branch', term: texts.branch, value: found.branchName },
          { key: 'issued', term: texts.issuedOn, value: dateInWords(found.issuedOn, language) },
          { key: 'claim', term: texts.claimEnd, value: found.claimNumberEnd, remark: texts.compare },
          { key: 'status', term: texts.statusTerm, value: texts.status[found.status] },
        ]}
      />
    </>
  );
}

/** Where the printed code is typed; it works before the page's program runs, and without one. */
function CodeForm({ language }: { language: Language }) {
  const texts = VERIFY[language];
  return (
    <form method="get" action="/verify" className="flex flex-col gap-4">
      <TextField
        name="code"
        label={texts.type}
        hint={texts.typeHint}
        autoCapitalize="characters"
        autoComplete="off"
        maxLength={60}
        figures
      />
      <Button type="submit">{texts.check}</Button>
    </form>
  );
}

type VerifyPanelProps = {
  /** Null where no code was asked for yet. */
  finding: ReceiptFinding | null;
  language: Language;
};

/** Anybody with the paper in hand: is it genuine, and what to do if not. */
export function VerifyPanel({ finding, language }: VerifyPanelProps) {
  const texts = VERIFY[language];
  return (
    <>
      <SkipLink>{OFFICE[language].skip}</SkipLink>
      <header className="mx-auto flex max-w-xl flex-wrap items-center justify-between gap-x-4 px-4 pt-4">
        <p className="flex items-center gap-2 font-bold text-lg text-primary">
          <HeartHandshake aria-hidden className="size-7 shrink-0" />
          {OFFICE[language].product}
        </p>
        <LanguageSwitch language={language} />
      </header>
      <PageLayout width="narrow">
        <div className="flex flex-col gap-5">
          <h1 className="text-xl">{texts.title}</h1>
          {finding?.kind === 'found' ? <FoundReceipt found={finding} language={language} /> : null}
          {finding?.kind === 'unknown' ? (
            <Notice tone="attention" word={texts.unknown}>
              <p>{texts.unknownLead}</p>
              <ul className="mt-2 list-disc space-y-1 pl-5">
                {texts.unknownNext.map((step) => (
                  <li key={step}>{step}</li>
                ))}
              </ul>
            </Notice>
          ) : null}
          {finding?.kind === 'too-many' ? (
            <Notice tone="waiting" word={texts.tooMany}>
              {texts.tooManyNext}
            </Notice>
          ) : null}
          {finding?.kind === 'found' ? null : <CodeForm language={language} />}
          <p className="text-muted text-sm">{texts.nothingPersonal}</p>
        </div>
      </PageLayout>
    </>
  );
}
