'use client';
import { lazy, Suspense, useState } from 'react';
import { ActionBar } from '@/components/ui/action-bar';
import { Button } from '@/components/ui/button';
import { ChoiceCards } from '@/components/ui/choice-cards';
import { Notice } from '@/components/ui/notice';
import { ReadAloud } from '@/components/ui/read-aloud';
import { Stack } from '@/components/ui/stack';
import { CONSENT_TEXTS } from '@/lib/domain/sessions/consent-text';
import { TEMPLATE_TEXTS } from '@/lib/domain/sessions/template-text';
import type { Language } from '@/lib/domain/values/language';
import { PARTICIPANT_TEXTS } from '@/lib/messages/session-consent';
import { useSession } from '../../shell/session-context';
import { useSigning } from '../../shell/signing';
import { TemplateChoice } from './template-choice';
import { useFocusedTitle } from './use-focused-title';

const ProblemNotice = lazy(() => import('../../shell/problem-notice'));

/** The participant reads or hears what he agrees to, signs, and says yes or no. Both are answers. */
export default function ConsentScreen(props: {
  language: Language;
  choose: (language: Language) => void;
  handBack: () => void;
}) {
  const { language, choose, handBack } = props;
  const { view, send, pending, problem, setDeclined } = useSession();
  const t = PARTICIPANT_TEXTS[language];
  const text = CONSENT_TEXTS[language];
  const [readAloud, setReadAloud] = useState(false);
  const [allowed, setAllowed] = useState(false);
  const heading = useFocusedTitle();
  const { path, ask, pad } = useSigning(language);
  const agree = async () => {
    if (!path) return ask();
    if (allowed) {
      const { version, hash } = TEMPLATE_TEXTS[language];
      const answer = await send('allow-template', { language, textVersion: version, textHash: hash });
      if (answer.kind !== 'accepted') return;
    }
    const { version: textVersion, hash: textHash } = text;
    await send('give-consent', { language, textVersion, textHash, readAloud, signature: path });
  };
  const disagree = () => {
    setDeclined(true);
    handBack();
  };
  return (
    <Stack gap={6}>
      <h1 ref={heading} tabIndex={-1} className="text-xl">
        {t.consentTitle}
      </h1>
      <ChoiceCards
        name="language"
        label={t.chooseLanguage}
        columns={2}
        value={language}
        onChange={({ target }) => choose(target.value as Language)}
        choices={[
          { value: 'id', label: 'Bahasa Indonesia' },
          { value: 'en', label: 'English' },
        ]}
      />
      <ReadAloud
        key={language}
        text={text.paragraphs.join('\n')}
        lang={language === 'id' ? 'id-ID' : 'en-US'}
        texts={t.read}
        onPlay={() => setReadAloud(true)}
      />
      {text.paragraphs.map((paragraph) => (
        <p key={paragraph} className="max-w-prose">
          {paragraph}
        </p>
      ))}
      {view.state.claimant ? null : (
        <TemplateChoice language={language} allowed={allowed} allow={setAllowed} />
      )}
      {pad}
      {problem ? (
        <>
          <Notice tone="attention" word={t.fault}>
            {t.trouble}
          </Notice>
          <Suspense>
            <ProblemNotice problem={problem} language={language} />
          </Suspense>
        </>
      ) : null}
      <ActionBar
        primary={
          <Button
            pending={pending === 'give-consent' || pending === 'allow-template'}
            pendingText={t.agreeing}
            onClick={agree}
          >
            {t.agree}
          </Button>
        }
        back={
          <Button variant="secondary" onClick={disagree}>
            {t.disagree}
          </Button>
        }
      />
    </Stack>
  );
}
