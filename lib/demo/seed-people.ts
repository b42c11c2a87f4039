import { addMonths } from '../domain/values/calendar';
import type { Persona, PersonaMembership } from '../sandbox/personas';
import type { Transaction } from '../server/database/connection';
import { createDataKey } from '../server/database/data-keys';
import type { MembershipRecord, PersonRecord } from '../server/participants/record';
import { blindIndex, sha256 } from '../server/platform/crypto/seal';
import { sealJson } from '../server/platform/crypto/seal-json';

/** The same persona always has the same id, so a second seed finds it. */
export const demoId = (name: string): string => {
  const hex = sha256(`demo:${name}`).toString('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/** JHT: 5.7 % of the wage for employees (PP 46/2015 art. 16), 2 % of the declared income for BPU. */
const monthly = ({ segment, wage }: PersonaMembership): number =>
  Math.round((wage * (segment === 'BPU' ? 20 : 57)) / 1_000);

const firstOfMonth = (date: string): string => `${date.slice(0, 7)}-01`;

const addMembership = async (
  tx: Transaction,
  personId: string,
  key: Buffer,
  given: PersonaMembership,
  today: string,
) => {
  const id = demoId(given.kpj);
  const record: MembershipRecord = { kpj: given.kpj, employer: given.employer };
  await tx.query(
    `insert into memberships (id, person_id, kpj_index, sealed, segment, joined_on, left_on) values ($1, $2, $3, $4, $5, $6, $7)`,
    [
      id,
      personId,
      blindIndex('kpj', given.kpj),
      sealJson(key, record, `membership:${id}`),
      given.segment,
      given.joinedOn,
      given.leftOn,
    ],
  );
  const until = given.leftOn ?? today;
  const periods: string[] = [];
  for (let month = firstOfMonth(given.joinedOn); month <= until; month = addMonths(month, 1))
    periods.push(month);
  await tx.query(
    'insert into contributions (membership_id, period, amount) select $1, p, $2 from unnest($3::date[]) p',
    [id, monthly(given), periods],
  );
};

/** Puts one persona into the carrier's records, as they stood before today's visit. */
export const addPersona = async (tx: Transaction, persona: Persona, today: string): Promise<void> => {
  const id = demoId(persona.nik);
  const { nik, name, birthPlace, birthDate, sex, motherName, address, phone } = persona;
  const { rowCount } = await tx.query('select from people where id = $1', [id]);
  if (rowCount) return;
  const key = await createDataKey(tx, id);
  const record: PersonRecord = {
    nik,
    civil: { name, birthPlace, birthDate, sex, motherName, address },
    contact: phone ? { phone, email: null } : null,
    account: null,
    additional: null,
  };
  await tx.query('insert into people (id, home_branch_id, nik_index, sealed) values ($1, $2, $3, $4)', [
    id,
    persona.branch,
    blindIndex('nik', nik),
    sealJson(key, record, `person:${id}`),
  ]);
  for (const membership of persona.memberships) await addMembership(tx, id, key, membership, today);
};
