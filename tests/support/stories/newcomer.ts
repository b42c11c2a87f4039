import { addPersona } from '@/lib/demo/seed-people';
import { todayIn } from '@/lib/domain/values/calendar';
import type { Persona } from '@/lib/sandbox/personas';
import { inTransaction } from '@/lib/server/database/connection';
import { PERSONAS } from './people';

/** Somebody like Wati whom no other story knows: in the carrier's records, at the registry and at the bank. */
export const newcomer = async (
  given: Pick<Persona, 'nik' | 'name'> & { kpj: string; phone?: string },
): Promise<Persona> => {
  const { wati } = PERSONAS;
  const { kpj, nik, name } = given;
  const accountNumber = `6100${kpj}`;
  const persona: Persona = {
    ...wati,
    nik,
    name,
    phone: given.phone ?? null,
    memberships: wati.memberships.map((one) => ({ ...one, kpj })),
    accounts: [{ bankCode: '002', accountNumber, holderName: name.toUpperCase(), state: 'active' }],
  };
  await inTransaction(async (tx) => {
    await addPersona(tx, persona, todayIn(new Date(), 'Asia/Jakarta'));
    await tx.query(
      `insert into sandbox.accounts (bank_code, account_number, holder_name, state) values ('002', $1, $2, 'active')`,
      [accountNumber, name.toUpperCase()],
    );
    await tx.query(
      `insert into sandbox.registry (nik, persona, name, birth_place, birth_date, sex, mother_name, address, deceased, face)
       values ($1, 'wati', $2, $3, $4, $5, $6, $7, false, $8)`,
      [
        nik,
        name,
        wati.birthPlace,
        wati.birthDate,
        wati.sex,
        wati.motherName,
        wati.address,
        wati.registryFace,
      ],
    );
  });
  return persona;
};
