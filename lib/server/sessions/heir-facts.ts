import { HEIR_RELATIONS, type HeirRelation } from '../../domain/policies/heir-relations';
import { type Policy, requiredRow } from '../../domain/policies/policy';
import type { SessionCommand } from '../../domain/sessions/commands';
import type { SessionFacts } from '../../domain/sessions/facts';
import type { SessionState } from '../../domain/sessions/state';
import type { Transaction } from '../database/connection';
import { isAnyHousehold } from '../participants/find-participant';
import type { At } from './claim-facts';

/** NIKs of everybody who inherits in a session: none of them is served, or decided about, by his own household. */
export const heirNiks = ({ claimant, heirs }: SessionState): readonly string[] =>
  [claimant, ...heirs.others].flatMap((one) => (one ? [one.nik] : []));

const placesOn = (policy: Policy, today: string) =>
  Object.fromEntries(
    HEIR_RELATIONS.map((relation) => [
      relation,
      requiredRow(policy, 'heir-order', today, relation).value.place,
    ]),
  ) as Record<HeirRelation, number>;

type HeirCommand = Extract<SessionCommand, { type: 'present-heir' | 'name-heir' | 'settle-heirs' }>;

/** Look-ups of the commands about heirs. */
export const heirFacts = async (
  tx: Transaction,
  command: HeirCommand,
  { policy, today, moment }: At,
): Promise<Partial<SessionFacts>> =>
  command.type === 'settle-heirs'
    ? { heirPlaces: placesOn(policy, today) }
    : { household: await isAnyHousehold(tx, moment.by.id, [command.body.nik]) };
