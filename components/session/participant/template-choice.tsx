'use client';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { ReadAloud } from '@/components/ui/read-aloud';
import { Stack } from '@/components/ui/stack';
import { TEMPLATE_TEXTS } from '@/lib/domain/sessions/template-text';
import type { Language } from '@/lib/domain/values/language';
import { TEMPLATE_WORDS } from '@/lib/messages/face-template';
import { PARTICIPANT_TEXTS } from '@/lib/messages/session-consent';
import { useSession } from '../../shell/session-context';

type TemplateChoiceProps = { language: Language; allowed: boolean; allow: (allowed: boolean) => void };

/** A yes of its own, never ticked beforehand; whose face is kept already may take it back here. */
export function TemplateChoice({ language, allowed, allow }: TemplateChoiceProps) {
  const { view, send, pending } = useSession();
  const t = TEMPLATE_WORDS[language];
  const { paragraphs } = TEMPLATE_TEXTS[language];
  if (view.state.person?.keepsTemplate)
    return (
      <Card title={t.keptTitle}>
        <Stack>
          <p>{t.kept}</p>
          <div>
            <Button
              variant="secondary"
              pending={pending === 'withdraw-template'}
              pendingText={t.withdrawing}
              onClick={() => send('withdraw-template', {})}
            >
              {t.withdraw}
            </Button>
          </div>
        </Stack>
      </Card>
    );
  return (
    <Card title={t.title}>
      <Stack>
        {paragraphs.map((paragraph) => (
          <p key={paragraph} className="max-w-prose">
            {paragraph}
          </p>
        ))}
        <ReadAloud
          key={language}
          text={paragraphs.join('\n')}
          lang={language === 'id' ? 'id-ID' : 'en-US'}
          texts={PARTICIPANT_TEXTS[language].read}
        />
        <label className="flex min-h-14 items-center gap-3 font-semibold">
          <input
            type="checkbox"
            name="keep-face"
            className="size-7 shrink-0 accent-primary"
            checked={allowed}
            onChange={({ target }) => allow(target.checked)}
          />
          {t.allow}
        </label>
      </Stack>
    </Card>
  );
}
