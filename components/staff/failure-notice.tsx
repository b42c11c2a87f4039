'use client';
import { useEffect, useState } from 'react';
import { languageOf } from '@/lib/messages/language';
import { OFFICE } from '@/lib/messages/office';
import { Button } from '../ui/button';
import { PageLayout } from '../ui/page-layout';

/** What stands in a page's place when it broke: that nothing saved is lost, and the number to ask by. */
export function FailureNotice({ reference, again }: { reference?: string; again: () => void }) {
  const [language, setLanguage] = useState(languageOf(undefined));
  useEffect(() => setLanguage(languageOf(document.documentElement.lang)), []);
  const texts = OFFICE[language];
  return (
    <PageLayout width="narrow">
      <div role="alert" className="flex flex-col items-start gap-4 pt-8">
        <h1 className="text-xl">{texts.failed.title}</h1>
        <p>{texts.failed.says}</p>
        <p className="text-muted">{texts.failed.next}</p>
        {reference ? <p className="font-semibold tabular-nums">{texts.reference(reference)}</p> : null}
        <Button onClick={again}>{texts.tryAgain}</Button>
      </div>
    </PageLayout>
  );
}
