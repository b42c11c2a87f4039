import { STAFF_CLAIM_COMMANDS } from '../../domain/claims/commands';
import { DEVICE_COMMANDS, type DeviceCommand } from '../../domain/devices/device-commands';
import type { NewEvent, StoredEvent, StreamType } from '../../domain/journal/event';
import { banksOf } from '../../domain/policies/banks-of';
import { POLICY_COMMANDS } from '../../domain/policies/change-rules';
import { commandSchemas } from '../../domain/sessions/commands';
import { CHANGE_COMMANDS } from '../../domain/staff/change-commands';
import type { Outcome } from '../../domain/values/outcome';
import { changeRules } from '../administration/run-change-command';
import { claimRules } from '../claims/run-claim-command';
import type { Transaction } from '../database/connection';
import { deviceRules } from '../devices/device-rules';
import type { StreamRules } from '../journal/execute';
import { EXCEPTION_COMMANDS, exceptionRules } from '../payments/exceptions';
import { policyOfVersion } from '../policies/read-policy';
import { policyRules } from '../policies/run-policy-command';
import { sessionRules } from '../sessions/run-session-command';
import { STAFF_COMMANDS, type StaffCommand, staffRules } from '../staff/staff-rules';

type Asked = { readonly type: string; readonly body: unknown };
type AnyRules = StreamRules<unknown, Asked, unknown>;
type Schema = { safeParse: (body: unknown) => { success: boolean; data?: unknown } };

/** How the audit asks one kind of stream again. */
export type Decider = {
  readonly start: unknown;
  readonly evolve: (state: unknown, event: StoredEvent) => unknown;
  /** Schemas by which staff's bodies were read; the service's own are taken as they are. */
  readonly schemas: (facts: unknown) => Readonly<Record<string, Schema>>;
  readonly decide: (state: unknown, command: Asked, facts: unknown) => Outcome<readonly NewEvent[]>;
  /** Puts back what was left out of the recorded facts. */
  readonly restore?: (tx: Transaction, facts: unknown) => Promise<unknown>;
};

const NOTHING = { branchId: null, version: 0, key: null, events: [] };

const deciderOf = (
  rules: AnyRules,
  schemas: Decider['schemas'],
  more: Partial<Pick<Decider, 'restore'>> = {},
): Decider => ({
  start: rules.replay(NOTHING),
  evolve: rules.evolve,
  schemas,
  decide: rules.decide,
  ...more,
});

const any = (rules: unknown) => rules as AnyRules;

/** Schemas depend on the day only. */
const ofDay = new Map<string, Readonly<Record<string, Schema>>>();
const sessionSchemas = (facts: unknown) => {
  const { today } = facts as { today: string };
  const known = ofDay.get(today) ?? (commandSchemas(today) as Readonly<Record<string, Schema>>);
  ofDay.set(today, known);
  return known;
};

const DEVICE = { type: 'close-device', body: {} } as unknown as DeviceCommand;
const STAFF = { type: 'set-pin', body: {} } as StaffCommand;

/** Streams that decide. A person's stream only tells what sessions decided. */
export const DECIDERS: { readonly [Stream in StreamType]?: Decider } = {
  session: deciderOf(any(sessionRules('')), sessionSchemas, {
    restore: async (tx, kept) => {
      const facts = kept as { policyVersion: string; today: string };
      const policy = await policyOfVersion(tx, facts.policyVersion);
      return policy ? { ...facts, banks: banksOf(policy, facts.today) } : facts;
    },
  }),
  claim: deciderOf(any(claimRules('')), () => STAFF_CLAIM_COMMANDS),
  policy: deciderOf(any(policyRules(null)), () => POLICY_COMMANDS),
  exception: deciderOf(any(exceptionRules(null)), () => EXCEPTION_COMMANDS),
  device: deciderOf(any(deviceRules(DEVICE, '', '')), () => DEVICE_COMMANDS),
  staff: deciderOf(any(staffRules(STAFF, '', '', { secret: null })), () => STAFF_COMMANDS),
  administration: deciderOf(any(changeRules('', { secret: null, ownBranch: null })), () => CHANGE_COMMANDS),
};

const OPENS_A_CLAIM = [
  'claim.opened',
  'claim.safeguards-noted',
  'claim.heir-awaited',
  'claim.held',
  'claim.case-opened',
  'claim.frozen',
  'claim.withdrawn',
];

/** Events of other streams that a decided event brings with it in its own transaction; everything else was put there. */
export const LEADS_TO: Readonly<Record<string, readonly string[]>> = {
  'session.claim-submitted': OPENS_A_CLAIM,
  'administration.change-accepted': [
    'staff.added',
    'staff.password-set',
    'staff.role-changed',
    'staff.branch-moved',
    'staff.reactivated',
    'staff.household-set',
    'staff.identity-linked',
    'staff.recovered',
    'device.code-issued',
  ],
  'session.profile-confirmed': ['person.profile-updated'],
  'session.template-kept': ['person.template-kept'],
  'session.template-withdrawn': ['person.template-withdrawn'],
};
