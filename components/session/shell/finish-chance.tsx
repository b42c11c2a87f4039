'use client';
import type { Known } from '@/components/health/use-works-now';
import { Notice } from '@/components/ui/notice';
import { adviceFor, chanceToFinish, servicesNeeded } from '@/lib/health/chance';
import { SESSION_TEXTS } from '@/lib/messages/session';
import { WORKS_NOW } from '@/lib/messages/works-now';
import { useSession } from './session-context';

/** Whole percent, never 100: nobody can promise the world. `null` while nothing is known or needed. */
export const useFinishChance = ({ known }: Known) => {
  const { state } = useSession().view;
  if (!known || servicesNeeded(state).length === 0) return null;
  const chance = chanceToFinish(state, known.services);
  return { percent: Math.min(99, Math.round(chance * 100)), advice: adviceFor(chance) };
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
        {texts.percent(chance.percent)} {texts.advice[chance.advice]}
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
      {texts.percent(chance.percent)} <strong>{texts.advice[chance.advice]}</strong>
    </p>
  ) : null;
}
