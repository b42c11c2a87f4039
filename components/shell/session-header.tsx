'use client';
import { DoorOpen, Languages, MonitorSmartphone } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { OutboxChip } from '@/components/shell/outbox-chip';
import { OfficeHeader } from '@/components/ui/office-header';
import { MOVING } from '@/lib/messages/moving';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { chooseLanguage } from './officer-language';
import { useSession } from './session-context';

const MoveDialog = lazy(() => import('./move-dialog'));

const SMALL =
  'inline-flex min-h-11 items-center gap-1.5 rounded-chip px-2 font-semibold underline-offset-4 hover:bg-sunk hover:underline';

/** Whose counter, which ticket, and the small ways: the other language, another device, and the session's end. */
export function SessionHeader() {
  const { view, mine, language, openEnd } = useSession();
  const t = SESSION_TEXTS[language];
  const [moving, setMoving] = useState(false);
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
          {mine && view.state.status === 'open' ? (
            <>
              <button
                type="button"
                className={SMALL}
                aria-label={MOVING[language].moveName}
                onClick={() => setMoving(true)}
              >
                <MonitorSmartphone aria-hidden className="size-5 shrink-0" />
                <span className="max-sm:sr-only">{MOVING[language].move}</span>
              </button>
              <Suspense>{moving ? <MoveDialog onClose={() => setMoving(false)} /> : null}</Suspense>
            </>
          ) : null}
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
