import { manifest } from '../../domain/faces/manifest';
import type { CivilField } from '../../domain/ports/population';
import type { Correction } from '../../domain/sessions/corrections';
import type { MembershipSummary } from '../../domain/sessions/entries';
import type { SessionEvent, SessionEvents } from '../../domain/sessions/events';
import { replay } from '../../domain/sessions/evolve';
import type { SessionState } from '../../domain/sessions/state';
import { settledName } from '../../domain/sessions/subject';
import type { CaseLine } from '../../domain/views/case-schema';
import { pool } from '../database/connection';
import { loadStream } from '../journal/load';
import type { Staff } from '../staff/current-staff';
import { type DocumentsUnderReview, documentsUnderReview } from './documents-under-review';
import { findCase } from './list-cases';

/** One try of the face step: what the machine measured, and when (ISO 8601). */
export type JudgedAttempt = SessionEvents['session.face-judged'] & { readonly at: string };

/** What was done beside the machine: ways offered, the officer's word, the comparison with the KTP. */
export type FaceHistory = {
  readonly rungs: readonly (SessionEvents['session.rung-offered'] & { readonly at: string })[];
  readonly attested: (SessionEvents['session.face-attested'] & { readonly at: string }) | null;
  readonly compared: Omit<SessionEvents['session.identity-compared'], 'caseId'> | null;
  readonly callBack: SessionState['callBack'];
};

export type DifferingField = {
  readonly field: CivilField;
  readonly entered: string;
  /** What the carrier's record said before this visit. */
  readonly was: string | null;
  /** Whole percent 0–100 where the registry gives one. */
  readonly similarity: number | null;
};

/** What a supervisor needs to decide one case. */
export type OpenedCase = {
  readonly line: CaseLine;
  readonly note: string;
  readonly decisionNote: string | null;
  readonly attempts: readonly JudgedAttempt[];
  readonly history: FaceHistory;
  readonly differing: readonly DifferingField[];
  /** The payee beside the holder that the bank named (null while it is silent), where that is what is asked about. */
  readonly names: { readonly payee: string; readonly holder: string | null } | null;
  /** The papers, where they are what is asked about. */
  readonly documents: DocumentsUnderReview | null;
  /** What the case would correct about the membership, with the cards as they were on arrival. */
  readonly correction: {
    readonly asked: Correction;
    readonly memberships: readonly MembershipSummary[];
  } | null;
  /** Cosine similarities from which on a band begins. */
  readonly bands: { readonly match: number; readonly undecided: number };
};

type Known = SessionEvent & { readonly at: string };

const historyOf = (events: readonly Known[], caseId: string, { callBack }: SessionState): FaceHistory => {
  const rungs = events.flatMap((event) =>
    event.type === 'session.rung-offered' ? [{ ...event.data, at: event.at }] : [],
  );
  const attested = events.findLast((event) => event.type === 'session.face-attested');
  const compared = events.findLast(
    (event) => event.type === 'session.identity-compared' && event.data.caseId === caseId,
  );
  return {
    rungs,
    attested: attested?.type === 'session.face-attested' ? { ...attested.data, at: attested.at } : null,
    compared: compared?.type === 'session.identity-compared' ? compared.data : null,
    callBack,
  };
};

/** Both names, as they stood when the question was asked. */
const namesOf = (state: SessionState, caseId: string): OpenedCase['names'] => {
  const about = state.cases.find(({ id }) => id === caseId)?.about ?? '';
  const { account, accountCheck, heirs } = state;
  const all = [
    { account, check: accountCheck, payee: settledName(state) },
    ...heirs.others.map(({ account: own, check, name }) => ({ account: own, check, payee: name })),
  ];
  const asked = all.find(({ account: own }) => own && about.startsWith(`${own.accountId}:`));
  return asked ? { payee: asked.payee, holder: asked.check?.holderName ?? null } : null;
};

/** A case of the reader's branch with its evidence from the session's journal; null when there is none. */
export const openCaseFor = async (caseId: string, staff: Staff): Promise<OpenedCase | null> => {
  const line = await findCase(caseId, staff);
  if (!line) return null;
  const { events } = await loadStream(pool(), 'session', line.sessionId, staff.branchId);
  const state = replay(events);
  const known = events as unknown as readonly Known[];
  const attempts: JudgedAttempt[] = [];
  let answer: SessionEvents['session.registry-answered'] | undefined;
  let memberships: readonly MembershipSummary[] = [];
  let note = '';
  let decisionNote: string | null = null;
  for (const event of known) {
    if (event.type === 'session.face-judged') attempts.push({ ...event.data, at: event.at });
    if (event.type === 'session.participant-identified') memberships = event.data.memberships;
    if (event.type === 'session.registry-answered') answer = event.data;
    if (event.type === 'session.case-opened' && event.data.caseId === caseId) note = event.data.note;
    if (event.type === 'session.case-decided' && event.data.caseId === caseId) decisionNote = event.data.note;
  }
  const { civil } = state;
  const asked = state.corrections.find((one) => one.caseId === caseId);
  return {
    line,
    note,
    decisionNote,
    attempts: line.kind === 'face' ? attempts : [],
    history: historyOf(known, caseId, state),
    differing:
      line.kind === 'civil-data' && civil
        ? (answer?.differing ?? []).map((field) => ({
            field,
            entered: civil[field],
            was: civil.origins[field]?.was ?? null,
            similarity: answer?.fields?.[field]?.similarity ?? null,
          }))
        : [],
    names: line.kind === 'account-name' ? namesOf(state, caseId) : null,
    documents: line.kind === 'documents' ? documentsUnderReview(state, known) : null,
    correction: asked ? { asked, memberships } : null,
    bands: manifest.thresholds,
  };
};
