import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { ChoiceCards } from '@/components/ui/choice-cards';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import { TextField } from '@/components/ui/text-field';
import { ownPhone } from '@/lib/domain/sessions/next-factor';
import { WAGE_CHOICES } from '@/lib/domain/sessions/second-factor';
import type { Language } from '@/lib/domain/values/language';
import { tidyCode } from '@/lib/domain/values/tidy';
import { FACTOR_TEXTS } from '@/lib/messages/second-factor';
import { PARTICIPANT_TEXTS } from '@/lib/messages/session-consent';
import { useSession } from '../../shell/session-context';
import type { useSecondFactor } from './use-second-factor';

type SecondFactorCardProps = { factor: ReturnType<typeof useSecondFactor>; language: Language };

/** What the participant confirms with beside the signature: his code, or a question only he answers. */
export function SecondFactorCard({ factor, language }: SecondFactorCardProps) {
  const { view, pending } = useSession();
  const { asked, settled } = view.state.secondFactor;
  const t = FACTOR_TEXTS[language];
  const word = PARTICIPANT_TEXTS[language].fault;
  const { answer, choose, fault, settle, cannot } = factor;
  if (settled)
    return (
      <Notice tone={'by' in settled ? 'good' : 'waiting'} word={t.done}>
        {'by' in settled ? t.given : t.passedOver}
      </Notice>
    );
  const error = fault && fault !== 'another' ? { word, text: t[fault] } : null;
  return (
    <div id="second-factor">
      <Card title={t.title}>
        <Stack>
          <p>{t.why}</p>
          {fault === 'another' ? (
            <Notice tone="attention" word={word} live="assertive">
              {t.another}
            </Notice>
          ) : null}
          {asked === null ? <p role="status">{t.loading}</p> : null}
          {asked?.factor === 'code' ? (
            <TextField
              name="factor-code"
              label={t.code.label(ownPhone(view.state)?.slice(-3) ?? '')}
              hint={t.code.hint}
              inputMode="numeric"
              autoComplete="one-time-code"
              maxLength={6}
              width="short"
              figures
              error={error}
              value={answer}
              onChange={({ target }) => choose(tidyCode(target.value).replace(/\D/g, ''))}
            />
          ) : null}
          {asked && asked.factor !== 'code' ? (
            <ChoiceCards
              name="factor-wage"
              label={t[asked.factor]}
              hint={t.wageHint}
              columns={2}
              error={error}
              value={answer}
              onChange={({ target }) => choose(target.value)}
              choices={WAGE_CHOICES.map(({ key }) => ({ value: key, label: t.choices[key] }))}
            />
          ) : null}
          {asked ? (
            <div className="flex flex-wrap gap-3">
              <Button pending={pending === 'answer-factor'} pendingText={t.sending} onClick={settle}>
                {t.send}
              </Button>
              <Button
                variant="secondary"
                pending={pending === 'ask-factor'}
                pendingText={t.loading}
                onClick={cannot}
              >
                {asked.factor === 'code' ? t.code.none : t.notKnown}
              </Button>
            </div>
          ) : null}
        </Stack>
      </Card>
    </div>
  );
}
