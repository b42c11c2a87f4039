import { ok, refuse } from '../../values/outcome';
import { TEMPLATE_TEXTS } from '../template-text';
import type { Decider } from './rule';

/** A yes of its own to keeping the face for later visits; the hash is of the very text shown (UU PDP 27/2022, art. 20–22). */
export const allowTemplate: Decider<'allow-template'> = (state, { language, textVersion, textHash }) => {
  if (state.templateAllowed) return ok([]);
  if (state.claimant) return refuse('template.not-allowed'); // an heir has no record to keep a face with
  const shown = TEMPLATE_TEXTS[language];
  if (shown.version !== textVersion || shown.hash !== textHash) return refuse('consent.text-outdated');
  return ok([{ type: 'session.template-allowed', data: { language, textVersion, textHash } }]);
};

/** The machine has the likeness ready; it is kept only while the consent stands. */
export const recordTemplate: Decider<'record-template'> = (state, { templateId, modelSet }) => {
  if (!state.templateAllowed || !state.submitted) return refuse('template.not-allowed');
  return ok([{ type: 'session.template-kept', data: { templateId, modelSet } }]);
};

/** Taken back at any time, in this visit or a later one; what was kept is destroyed in the same transaction. */
export const withdrawTemplate: Decider<'withdraw-template'> = (state) => {
  const { person, templateAllowed } = state;
  if (!person || (!templateAllowed && !person.keepsTemplate)) return refuse('template.not-kept');
  return ok([{ type: 'session.template-withdrawn', data: { personId: person.id } }]);
};
