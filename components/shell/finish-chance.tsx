'use client';
import type { Known } from '@/components/health/use-works-now';
import { Notice } from '@/components/ui/notice';
import { currentStep } from '@/lib/domain/sessions/steps';
import type { Language } from '@/lib/domain/values/language';
import { adviceFor, chanceToFinish, servicesNeeded } from '@/lib/domain/views/chance';
import { HISTORY, shareSent } from '@/lib/domain/views/history';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { WORKS_NOW } from '@/lib/messages/works-now';
import { useSession } from './session-context';

/**
 * What the branch's last sessions at this step say, lowered by what is silent now. The advice is about the services
 * alone: waiting mends them, and not what else keeps a session from its end. `null` while nothing is known or needed.
 */
export const useFinishChance = ({ known }: Known) => {
  const { state } = useSession().view;
  if (!known || servicesNeeded(state).length === 0) return null;
  const answers = chanceToFinish(state, known.services);
  const step = currentStep(state);
  const past = known.history.find((one) => one.step === step) ?? { sessions: 0, sent: 0 };
  const share = shareSent(past);
  return {
    // Whole percent, never 100: nobody can promise the world.
    percent: share === null ? null : Math.min(99, Math.round(share * answers * 100)),
    past,
    advice: adviceFor(answers),
  };
};

type Chance = NonNullable<ReturnType<typeof useFinishChance>>;

/** The figure with what it comes from, or that there is too little to say. */
const sayChance = ({ percent, past }: Chance, language: Language): string => {
  const texts = WORKS_NOW[language];
  if (percent === null) return texts.tooFew(past.sessions, HISTORY.least);
  return `${texts.percent(percent)} ${texts.past(past.sessions, past.sent)}`;
};

/** Where the context has no room: only said when the officer should do something else than go on. */
export function FinishChanceNotice({ health }: { health: Known }) {
  const { language } = useSession();
  const chance = useFinishChance(health);
  const texts = WORKS_NOW[language];
  if (!chance || chance.advice === 'go-on') return null;
  return (
    <div className="mb-6 xl:hidden">
      <Notice tone="waiting" word={SESSION_TEXTS[language].waitingWord} live="polite">
        {texts.advice[chance.advice]} {sayChance(chance, language)}
      </Notice>
    </div>
  );
}

/** Beside the step on a wide screen. */
export function FinishChance({ health }: { health: Known }) {
  const { language } = useSession();
  const chance = useFinishChance(health);
  const texts = WORKS_NOW[language];
  return chance ? (
    <p className="mb-3">
      {sayChance(chance, language)} <strong>{texts.advice[chance.advice]}</strong>
    </p>
  ) : null;
}
