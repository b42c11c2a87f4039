'use client';
import { useCallback, useEffect, useState } from 'react';
import { FAILURE } from '@/lib/messages/failure';
import { languageOf } from '@/lib/messages/language';
import { buttonLook } from '../ui/button-look';
import { PageLayout } from '../ui/page-layout';
import { useServerBack } from './use-server-back';

/**
 * What stands in a page's place when it broke: that nothing saved is lost, and the number to ask by. Where the server
 * is away, that it is; then the page comes by itself.
 */
export function FailureNotice({ reference, again }: { reference?: string; again: () => void }) {
  const [language, setLanguage] = useState(languageOf(undefined));
  useEffect(() => setLanguage(languageOf(document.documentElement.lang)), []);
  const unreached = useServerBack(useCallback(() => window.location.reload(), []));
  const texts = FAILURE[language];
  return (
    <PageLayout width="narrow">
      <div role="alert" className="flex flex-col items-start gap-4 pt-8">
        <h1 className="text-xl">{unreached ? texts.unreachedTitle : texts.title}</h1>
        <p>{unreached ? texts.unreached : texts.says}</p>
        {unreached ? null : <p className="text-muted">{texts.next}</p>}
        {reference && !unreached ? (
          <p className="font-semibold tabular-nums">{texts.reference(reference)}</p>
        ) : null}
        <button type="button" className={buttonLook('primary')} onClick={again}>
          {texts.tryAgain}
        </button>
      </div>
    </PageLayout>
  );
}
