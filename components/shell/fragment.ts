import { useSyncExternalStore } from 'react';
import type { Holder } from '@/lib/domain/sessions/entries';
import { STEP_NAMES, type StepName } from '@/lib/domain/sessions/steps';
import { UUID } from '@/lib/domain/values/ids';

/** Where the address points: a session and perhaps a step of it, a new session, or nothing. */
export type Place =
  | { readonly kind: 'session'; readonly sessionId: string; readonly step: StepName | null }
  | { readonly kind: 'new' }
  | { readonly kind: 'outbox' }
  | { readonly kind: 'field' }
  /** With the code that a picture brought, or none. */
  | { readonly kind: 'take'; readonly code: string }
  | { readonly kind: 'none' };

const isStep = (text: string | undefined): text is StepName =>
  (STEP_NAMES as readonly string[]).includes(text ?? '');

/** `#<uuid>`, `#<uuid>/face`, `#new`, `#outbox`, `#field`, `#take/<code>`. The fragment never reaches a server, a log or a referrer. */
export const readPlace = (hash: string): Place => {
  const [first = '', step] = hash.replace(/^#/, '').split('/');
  if (first === 'new' || first === 'outbox' || first === 'field') return { kind: first };
  if (first === 'take') return { kind: 'take', code: step ?? '' };
  if (!UUID.test(first)) return { kind: 'none' };
  return { kind: 'session', sessionId: first, step: isStep(step) ? step : null };
};

const listeners = new Set<() => void>();
let known = '';
let sealed: string | null = null;

/** While a participant holds this session's screen no address of the page leads anywhere else. */
export const sealPlace = (sessionId: string | null): void => {
  sealed = sessionId;
};

/** Who holds the screen of this page. */
export const placeHolder = (): Holder => (sealed ? 'participant' : 'officer');

/** The skip link's `#main` is a jump inside the page, not another place: the session's fragment comes back. */
const moved = () => {
  if (location.hash === '#main') history.replaceState(null, '', known || ' ');
  if (sealed && !location.hash.startsWith(`#${sealed}`)) history.replaceState(null, '', `#${sealed}`);
  known = location.hash;
  for (const tell of listeners) tell();
};

const subscribe = (tell: () => void) => {
  if (listeners.size === 0) {
    known = location.hash;
    window.addEventListener('hashchange', moved);
    window.addEventListener('popstate', moved);
  }
  listeners.add(tell);
  return () => {
    listeners.delete(tell);
    if (listeners.size > 0) return;
    window.removeEventListener('hashchange', moved);
    window.removeEventListener('popstate', moved);
  };
};

/** Shows another place; `replace` leaves no way back to the one before. */
export const goTo = (fragment: string, how: 'push' | 'replace' = 'push'): void => {
  if (location.hash === `#${fragment}`) return;
  history[how === 'push' ? 'pushState' : 'replaceState'](null, '', `#${fragment}`);
  moved();
};

/**
 * Shows the next screen of a session, unless whoever began the step has gone elsewhere meanwhile: an answer that
 * comes late never takes anybody away from where he is.
 */
export const goOnWithin = (sessionId: string, step: StepName, how: 'push' | 'replace' = 'push'): void => {
  const place = readPlace(location.hash);
  if (place.kind === 'session' && place.sessionId === sessionId) goTo(`${sessionId}/${step}`, how);
};

/** The fragment; empty while the page is the prerendered one. */
export const useFragment = (): string =>
  useSyncExternalStore(
    subscribe,
    () => location.hash,
    () => '',
  );
