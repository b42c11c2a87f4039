import type { ClearFields } from '../../journal/event';
import type { DocumentFault, RejectionGround } from '../documents';
import type { CaseDecision, CaseKind, Presence } from './words';

/** Questions that a supervisor decides within the session. */
export type CaseEvents = {
  'session.case-opened': {
    caseId: string;
    kind: CaseKind;
    why: string;
    note: string;
    options: readonly CaseDecision[];
  };
  'session.case-decided': {
    caseId: string;
    kind: CaseKind;
    decision: CaseDecision;
    note: string;
    /** Of a witnessed check: where the supervisor looked. */
    presence?: Presence;
    faults?: readonly DocumentFault[];
    ground?: RejectionGround;
  };
  /** The machine answered after all: nobody needs to decide any more. */
  'session.case-withdrawn': { caseId: string; kind: CaseKind; why: 'machine-matched' };
  /** Day (ISO) and hours on the branch's clock (HH:MM) at which the participant comes back. */
  'session.call-back-booked': { caseId: string; day: string; from: string; until: string };
};

export const CASE_CLEAR = {
  'session.case-opened': ['caseId', 'kind', 'why', 'options'],
  'session.case-decided': ['caseId', 'kind', 'decision', 'presence', 'faults', 'ground'],
  'session.case-withdrawn': ['caseId', 'kind', 'why'],
  'session.call-back-booked': ['caseId', 'day', 'from', 'until'],
} as const satisfies ClearFields<CaseEvents>;
