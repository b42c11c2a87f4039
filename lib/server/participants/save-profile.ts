import type { SessionState } from '../../domain/sessions/state';
import { createDataKey } from '../database/data-keys';
import { appendEvents } from '../journal/append';
import type { Unfolding } from '../journal/execute';
import { streamVersion } from '../journal/stream-version';
import { sealJson } from '../platform/crypto/seal-json';
import type { PersonRecord } from './record';

type PersonEvents = {
  'person.profile-updated': { sessionId: string; record: PersonRecord };
};

const withoutOrigins = <Entry extends { origins: unknown }>({ origins: _, ...values }: Entry) => values;

/** The confirmed data update becomes the carrier's record and an event of the person's own stream. */
export const saveProfile = async ({
  tx,
  state,
  branchId,
  streamId,
  by,
}: Unfolding<SessionState>): Promise<void> => {
  if (state.claimant) return; // an heir's data stay with his session; the participant's record is not his
  const { person, contact, account, civil, additional } = state;
  if (!person || !contact || !account || !civil || !additional)
    throw new Error('a profile was confirmed before it was whole');
  const { checkId: _check, ...civilData } = withoutOrigins(civil);
  const { accountId: _account, ...accountData } = withoutOrigins(account);
  const record: PersonRecord = {
    nik: person.nik,
    civil: civilData,
    contact: withoutOrigins(contact),
    account: accountData,
    additional: withoutOrigins(additional),
  };
  const key = await createDataKey(tx, person.id);
  await tx.query({
    name: 'person-update',
    text: 'update people set sealed = $2, profile_updated_at = $3 where id = $1',
    values: [person.id, sealJson(key, record, `person:${person.id}`), by.committedAt],
  });
  const data: PersonEvents['person.profile-updated'] = { sessionId: streamId, record };
  await appendEvents(
    tx,
    {
      branchId,
      streamType: 'person',
      streamId: person.id,
      after: await streamVersion(tx, person.id),
      key,
      clear: { 'person.profile-updated': ['sessionId'] },
    },
    by,
    [{ type: 'person.profile-updated', data }],
  );
};
