import { documentsAsked } from '../../domain/benefits/jht/documents-asked';
import { type Identifier, readIdentifier } from '../../domain/people/identifier';
import { type Nik, readNik } from '../../domain/people/nik';
import { DOCUMENT_ROWS } from '../../domain/policies/document-rows';
import { policyFrom } from '../../domain/policies/policy';
import type { CommandBody, SessionCommand } from '../../domain/sessions/commands';
import { decide } from '../../domain/sessions/decide/decide';
import type { SessionEvent } from '../../domain/sessions/events';
import { evolve } from '../../domain/sessions/evolve';
import type { FoundPerson, SessionFacts } from '../../domain/sessions/facts';
import type { Outcome } from '../../domain/values/outcome';
import type { SessionView } from '../../domain/views/session-view';
import type { Item } from './item';

type Previewed = Pick<Item, 'id' | 'type' | 'actor' | 'deviceId' | 'at' | 'freshId' | 'envelope' | 'picture'>;

const NOBODY_LOOKED_UP = {
  id: '',
  memberships: [],
  membershipId: null,
  openClaim: false,
  openElsewhere: false,
  household: false,
  keepsTemplate: false,
  provisional: true,
} as const;

/** Somebody who gave a number while there was no network: the number says his birth date and sex, no more. */
const provisional = (by: Identifier, today: string): FoundPerson => {
  const read = by.kind === 'nik' ? readNik(by.nik as Nik, today) : null;
  const civil = {
    name: '',
    birthPlace: '',
    birthDate: read?.birthDate ?? '',
    sex: read?.sex ?? ('male' as const),
    motherName: '',
    address: '',
  };
  return {
    ...NOBODY_LOOKED_UP,
    nik: by.kind === 'nik' ? by.nik : '',
    earlier: { civil, contact: null, account: null, additional: null, updatedAt: null },
  };
};

/** A slip's number until the server gives the day's next: said to be provisional wherever it stands. */
export const provisionalTicket = (sessionId: string): string => `S-${sessionId.slice(-4).toUpperCase()}`;

/** A file that has not gone up: how many pages it has and whether it can be read is the server's to say. */
const waitingFile = (picture: Previewed['picture']): NonNullable<SessionFacts['documentFile']> | null =>
  picture
    ? { digest: picture.digest, source: picture.digest, pages: 1, bytes: picture.bytes, remarks: [] }
    : null;

const SHIPPED = policyFrom(DOCUMENT_ROWS);

/** The checklists that came with this release; where policy has changed since, the server says what it asks for. */
const shippedChecklist = ({ reason }: CommandBody<'plan-papers'>, on: string) =>
  documentsAsked(SHIPPED, { reason, on, balance: Infinity });

const factsOf = (view: SessionView, item: Previewed, body: unknown): SessionFacts => {
  const facts = {
    now: item.at,
    today: view.today,
    actor: { kind: 'staff', id: item.actor },
    role: 'officer',
    deviceId: item.deviceId,
    branchId: '',
    freshId: item.freshId,
    policyVersion: '',
    banks: view.banks,
    ticket: provisionalTicket(view.id),
    // The vault vouches for both before the command is made at all.
    hasPin: true,
    pinGiven: true,
  } as const satisfies SessionFacts;
  if (item.type === 'plan-papers')
    return { ...facts, asked: shippedChecklist(body as CommandBody<'plan-papers'>, view.today) };
  if (item.type === 'add-document') return { ...facts, documentFile: waitingFile(item.picture) };
  if (item.type !== 'identify-participant') return facts;
  const read = readIdentifier((body as { identifier: string }).identifier);
  return { ...facts, found: read.ok ? provisional(read.value, view.today) : null };
};

/** What the very rules of the server say to this command on what the tablet knows. Only the server decides. */
export const previewOne = (view: SessionView, item: Previewed): Outcome<readonly SessionEvent[]> => {
  const body = JSON.parse(item.envelope.body) as unknown;
  const command = { type: item.type, body } as SessionCommand;
  return decide(view.state, command, factsOf(view, item, body));
};

/** The session as it will stand once the waiting commands have been taken; a refused one changes nothing. */
export const preview = (view: SessionView, waiting: readonly Previewed[]): SessionView => {
  let { state } = view;
  for (const item of waiting) {
    const outcome = previewOne({ ...view, state }, item);
    if (outcome.ok) state = outcome.value.reduce(evolve, state);
  }
  return { ...view, state };
};
