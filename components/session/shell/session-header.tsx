'use client';
import { DoorOpen, Languages } from 'lucide-react';
import { OutboxChip } from '@/components/outbox/outbox-chip';
import { OfficeHeader } from '@/components/ui/office-header';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { chooseLanguage } from './officer-language';
import { useSession } from './session-context';

const SMALL =
  'inline-flex min-h-11 items-center gap-1.5 rounded-chip px-2 font-semibold underline-offset-4 hover:bg-sunk hover:underline';

/** Whose counter, which ticket, and the two small ways: the other language, and the session's end. */
export function SessionHeader() {
  const { view, mine, language, openEnd } = useSession();
  const t = SESSION_TEXTS[language];
  const open = mine && (view.state.status === 'open' || view.state.status === 'paused');
  return (
    <OfficeHeader
      product={t.product}
      homeHref="/board"
      branch={view.branchName}
      who={view.state.ticket ? t.ticket(view.state.ticket) : undefined}
      actions={
        <>
          <OutboxChip language={language} />
          <button
            type="button"
            className={SMALL}
            aria-label={t.otherLanguageName}
            onClick={() => chooseLanguage(language === 'id' ? 'en' : 'id')}
          >
            <Languages aria-hidden className="size-5 shrink-0" />
            <span className="max-sm:sr-only" lang={language === 'id' ? 'en' : 'id'}>
              {t.otherLanguage}
            </span>
          </button>
          {open ? (
            <button type="button" className={SMALL} onClick={openEnd}>
              <DoorOpen aria-hidden className="size-5 shrink-0" />
              {t.end}
            </button>
          ) : null}
        </>
      }
    />
  );
}
