import type { SessionState } from '../sessions/state';
import { isCivilSettled, isPayable } from '../sessions/steps';
import type { Service, ServiceHealth, ServiceStatus } from './services';

/** A service that answers fewer than four of five calls is shaky. */
const STEADY = 0.8;

/** How a service stands, from its last word and its calls of late. */
export const serviceStatusOf = (
  works: boolean | null,
  { answered, silent }: { readonly answered: number; readonly silent: number },
): ServiceStatus => {
  if (works === null) return 'unknown';
  if (!works) return 'silent';
  const calls = answered + silent;
  return calls === 0 || answered / calls >= STEADY ? 'works' : 'shaky';
};

/** The services that a session still needs before it can be sent. SMS is never waited for. */
export const servicesNeeded = (state: SessionState): readonly Service[] => {
  if (state.status === 'submitted' || state.status === 'ended') return [];
  const face = state.face.verifiedBy === null;
  const needs: readonly (readonly [Service, boolean])[] = [
    ['registry', face || !isCivilSettled(state)],
    ['face-engine', face],
    ['bank', !isPayable(state)],
    ['queue', true],
  ];
  return needs.filter(([, needed]) => needed).map(([service]) => service);
};

/**
 * The chance that one service answers now, 0–1: the share of answered calls of the last quarter of an hour,
 * as if 19 of 20 earlier ones had been answered (so that one lost call on a quiet morning alarms nobody).
 * After its last word was silence only the calls since then count: one chance in n + 2 after n calls in vain.
 */
const chanceOf = ({ standing, lately, inVain }: ServiceHealth): number =>
  standing === 'silent' ? 1 / (inVain + 2) : (lately.answered + 19) / (lately.answered + lately.silent + 20);

/** The chance that this session can be finished now, 0–1: the product over the services that it still needs. */
export const chanceToFinish = (state: SessionState, services: readonly ServiceHealth[]): number => {
  const needed = servicesNeeded(state);
  return services
    .filter(({ service }) => needed.includes(service))
    .reduce((chance, service) => chance * chanceOf(service), 1);
};

export type Advice = 'go-on' | 'save' | 'redirect';

/** What the officer is told: go on, save and finish later today, or agree on another day or desk. */
export const adviceFor = (chance: number): Advice => {
  if (chance >= 0.7) return 'go-on';
  return chance >= 0.15 ? 'save' : 'redirect';
};
