import { Compass } from 'lucide-react';
import type { Language } from '@/lib/domain/values/language';
import { OFFICE } from '@/lib/messages/office';
import { buttonLook } from '../ui/button-look';
import { PageLayout } from '../ui/page-layout';

/** An address that leads nowhere, or to another branch: both look alike. */
export function NotFoundNotice({ language }: { language: Language }) {
  const texts = OFFICE[language].notFound;
  return (
    <PageLayout width="narrow">
      <div className="flex flex-col items-start gap-4 pt-8">
        <Compass aria-hidden className="size-10 text-muted" />
        <h1 className="text-xl">{texts.title}</h1>
        <p className="text-muted">{texts.says}</p>
        <a href="/" className={buttonLook('primary')}>
          {texts.next}
        </a>
      </div>
    </PageLayout>
  );
}
