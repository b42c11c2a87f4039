import { Check, Circle, CircleDot, Clock3 } from 'lucide-react';
import { cx } from './cx';

export type RailStep = {
  key: string;
  name: string;
  state: 'done' | 'here' | 'waiting' | 'later';
  /** The state in a word, shown under the name. */
  stateText: string;
  /** Either makes the step reachable; a step without both cannot be opened. */
  href?: string;
  onSelect?: () => void;
};

const ICONS = { done: Check, here: CircleDot, waiting: Clock3, later: Circle } as const;
const LOOK = {
  done: 'text-good',
  here: 'bg-soft text-ink font-bold',
  waiting: 'text-waiting',
  later: 'text-muted',
} as const satisfies Record<RailStep['state'], string>;

const ROW = 'flex min-h-13 w-full items-start gap-3 rounded-card px-3 py-2 text-left';
const OPEN = 'underline-offset-4 hover:bg-sunk [&_[data-name]]:underline';

function StepContent({ step }: { step: RailStep }) {
  const Icon = ICONS[step.state];
  return (
    <>
      <Icon aria-hidden className="mt-[0.15em] size-[1.25em] shrink-0" />
      <span className="min-w-0">
        <span data-name className="block leading-snug">
          {step.name}
        </span>
        <span className="block font-normal text-muted text-sm leading-snug">{step.stateText}</span>
      </span>
    </>
  );
}

function StepRow({ step }: { step: RailStep }) {
  const current = step.state === 'here' ? ('step' as const) : undefined;
  const look = cx(ROW, LOOK[step.state]);
  if (step.onSelect)
    return (
      <button type="button" aria-current={current} onClick={step.onSelect} className={cx(look, OPEN)}>
        <StepContent step={step} />
      </button>
    );
  if (step.href)
    return (
      <a aria-current={current} href={step.href} className={cx(look, OPEN)}>
        <StepContent step={step} />
      </a>
    );
  return (
    <div aria-current={current} className={look}>
      <StepContent step={step} />
    </div>
  );
}

/** The journey as a list of named steps; only reachable ones are links. `label` names the landmark. */
export function StepRail({ label, steps }: { label: string; steps: readonly RailStep[] }) {
  return (
    <nav aria-label={label} data-screen-only>
      <ol className="flex flex-col gap-1">
        {steps.map((step) => (
          <li key={step.key}>
            <StepRow step={step} />
          </li>
        ))}
      </ol>
    </nav>
  );
}
