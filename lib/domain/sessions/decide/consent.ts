import { ok, refuse } from '../../values/outcome';
import { CONSENT_TEXTS } from '../consent-text';
import type { Decider } from './rule';

/** Handing over seals the officer's screen; only his PIN brings it back, so he must have one. */
export const handOverScreen: Decider<'hand-over-screen'> = (
  state,
  { to, vaultProof },
  { hasPin, pinGiven },
) => {
  if (state.screen === to) return ok([]);
  if (to === 'participant' && !hasPin) return refuse('pin.unset');
  if (to === 'officer' && !pinGiven) return refuse('pin.required');
  return ok([{ type: 'session.screen-handed-over', data: vaultProof ? { to, provedBy: 'vault' } : { to } }]);
};

/** Consent with purpose and text version (UU PDP 27/2022, articles 20–22). The hash is of the very text shown. */
export const giveConsent: Decider<'give-consent'> = (state, body) => {
  if (state.consent) return ok([]);
  const shown = CONSENT_TEXTS[body.language];
  if (shown.version !== body.textVersion || shown.hash !== body.textHash)
    return refuse('consent.text-outdated');
  return ok([{ type: 'session.consent-given', data: body }]);
};
