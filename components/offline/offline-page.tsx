'use client';
import { OFFLINE_SHELL } from '@/lib/messages/offline-shell';
import { useOfficerLanguage } from '../shell/officer-language';
import { OutsideScreen } from '../shell/outside-screen';
import { Button } from '../ui/button';
import { buttonLook } from '../ui/button-look';

/** Stands in the place of a page that needs the server, at that page's own address. */
export function OfflinePage() {
  const texts = OFFLINE_SHELL[useOfficerLanguage()].page;
  return (
    <OutsideScreen
      title={texts.title}
      next={texts.next}
      action={
        <>
          <Button onClick={() => window.location.reload()}>{texts.retry}</Button>
          <a href="/session" className={buttonLook('secondary')}>
            {texts.toSession}
          </a>
        </>
      }
    />
  );
}
