import type { Persona } from '@/lib/sandbox/personas';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { type Counter, SessionAtWork, type StaffAtWork } from './counter';

type Relation = 'spouse' | 'child' | 'sibling';

/** Suparman's session with his widow at the counter, up to the list of heirs. */
export const widowAtCounter = async (counter: Counter, by: StaffAtWork): Promise<SessionAtWork> => {
  const session = new SessionAtWork(by);
  const widow = counter.persona('sulastri');
  await session.identifies(counter.persona('suparman'));
  await session.does('present-heir', { nik: widow.nik, name: widow.name, relation: 'spouse' });
  await session.consents();
  await session.updatesData(widow);
  await session.confirmsProfile();
  await session.showsFace(widow.cameraFace ?? 'p03');
  await session.does('describe-claim', { reason: 'deceased', letterOn: null });
  return session;
};

/** Puts one more heir on the list, with his account or without one. */
export const namesHeir = async (
  session: SessionAtWork,
  persona: Persona,
  given: { readonly relation?: Relation; readonly portion?: number; readonly away?: boolean } = {},
): Promise<string> => {
  const heirId = uuidv7(Date.now());
  const { bankCode = '', accountNumber = '' } = persona.accounts[0] ?? {};
  await session.does('name-heir', {
    heirId,
    nik: persona.nik,
    name: persona.name,
    relation: given.relation ?? 'child',
    portion: given.portion ?? 1,
    account: given.away ? null : { bankCode, accountNumber },
  });
  return heirId;
};

export const bankAnsweredHeirs = (session: SessionAtWork) =>
  session.until(
    ({ state }) => state.heirs.others.every(({ account, check }) => !account || check !== null),
    'the bank’s word on every heir',
  );
