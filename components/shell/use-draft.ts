import { useRef, useState } from 'react';
import type { DraftKey } from '@/lib/tablet/outbox/drafts';
import { useSession } from './session-context';

/** A draft as its form knows it: a release before or after this one may have kept other fields. */
const knownOf = <Values extends object>(start: Values, kept: object): Values =>
  Object.fromEntries(Object.entries({ ...start, ...kept }).filter(([name]) => name in start)) as Values;

/**
 * What a form of the session begins with: what was typed into it and not sent, else `start`. Every form that has
 * more than one tap in it keeps its values here; once its command is accepted they are taken away by themselves.
 * @param fits whether a kept draft belongs to this form, where the same form serves several subjects
 */
export const useKept = <Values extends object>(
  key: DraftKey,
  start: Values,
  fits: (kept: Values) => boolean = () => true,
) => {
  const { drafts } = useSession();
  const [begin] = useState((): Values => {
    const kept = drafts.of(key) as Values | undefined;
    return kept && fits(kept) ? knownOf(start, kept) : start;
  });
  return {
    begin,
    note: (values: Values) => drafts.note(key, values),
    /** For a form that its officer gave up. */
    forget: () => drafts.forget(key),
  };
};

/** `useState` for the values of a form, of which a kill of the browser takes a moment's typing at most. */
export const useDraft = <Values extends object>(
  key: DraftKey,
  start: Values,
  fits?: (kept: Values) => boolean,
) => {
  const { begin, note, forget } = useKept(key, start, fits);
  const [values, setValues] = useState(begin);
  const latest = useRef(values);
  const change = (part: Partial<Values>): void => {
    latest.current = { ...latest.current, ...part };
    setValues(latest.current);
    note(latest.current);
  };
  return { values, change, forget };
};
