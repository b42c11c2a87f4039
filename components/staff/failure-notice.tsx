'use client';
import { useEffect, useState } from 'react';
import { FAILURE } from '@/lib/messages/failure';
import { languageOf } from '@/lib/messages/language';
import { buttonLook } from '../ui/button-look';
import { PageLayout } from '../ui/page-layout';

/** What stands in a page's place when it broke: that nothing saved is lost, and the number to ask by. */
export function FailureNotice({ reference, again }: { reference?: string; again: () => void }) {
  const [language, setLanguage] = useState(languageOf(undefined));
  useEffect(() => setLanguage(languageOf(document.documentElement.lang)), []);
  const texts = FAILURE[language];
  return (
    <PageLayout width="narrow">
      <div role="alert" className="flex flex-col items-start gap-4 pt-8">
        <h1 className="text-xl">{texts.title}</h1>
        <p>{texts.says}</p>
        <p className="text-muted">{texts.next}</p>
        {reference ? <p className="font-semibold tabular-nums">{texts.reference(reference)}</p> : null}
        <button type="button" className={buttonLook('primary')} onClick={again}>
          {texts.tryAgain}
        </button>
      </div>
    </PageLayout>
  );
}
