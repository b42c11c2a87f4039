import type pg from 'pg';
import { inTransaction } from './database';
import { type Persona, personas } from './personas';

/** Ten trillion rupiah: the carrier's paying account at the start. */
const SOURCE_BALANCE = 10_000_000_000_000;

type Source = { readonly bankCode: string; readonly accountNumber: string };

/** One invented person at the bank and at the registry. */
export const seedPersona = async (tx: Pick<pg.PoolClient, 'query'>, persona: Persona): Promise<void> => {
  for (const account of persona.accounts) {
    await tx.query(
      `insert into sandbox.accounts (bank_code, account_number, holder_name, state) values ($1, $2, $3, $4)
       on conflict (bank_code, account_number) do update set holder_name = excluded.holder_name, state = excluded.state`,
      [account.bankCode, account.accountNumber, account.holderName, account.state],
    );
  }
  // A photo that a visitor has set stays until it is taken back.
  await tx.query(
    `insert into sandbox.registry
       (nik, persona, name, birth_place, birth_date, sex, mother_name, address, deceased, face)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
     on conflict (nik) do update set persona = excluded.persona, name = excluded.name,
       birth_place = excluded.birth_place, birth_date = excluded.birth_date, sex = excluded.sex,
       mother_name = excluded.mother_name, address = excluded.address, deceased = excluded.deceased,
       face = excluded.face`,
    [
      persona.nik,
      persona.key,
      persona.registry.name ?? persona.name,
      persona.birthPlace,
      persona.registry.birthDate ?? persona.birthDate,
      persona.sex,
      persona.motherName,
      persona.address,
      persona.registry.deceased ?? false,
      persona.registryFace,
    ],
  );
};

/** Writes the invented people's accounts and registry rows; running it again changes nothing. */
export const seed = (pool: pg.Pool, source: Source, today: string): Promise<void> =>
  inTransaction(pool, async (tx) => {
    await tx.query(
      `insert into sandbox.accounts (bank_code, account_number, holder_name, state, balance)
       values ($1, $2, 'REKENING CONTOH PEMBAYARAN', 'active', $3) on conflict do nothing`,
      [source.bankCode, source.accountNumber, SOURCE_BALANCE],
    );
    await tx.query('delete from sandbox.external_ids where day < current_date - 2');
    for (const persona of personas(today)) await seedPersona(tx, persona);
  });

/** Back to the first day: no transfers, no messages, no visitor's photo. */
export const reset = async (pool: pg.Pool, source: Source, today: string): Promise<void> => {
  await pool.query(
    'truncate sandbox.accounts, sandbox.transfers, sandbox.external_ids, sandbox.registry, sandbox.messages',
  );
  await seed(pool, source, today);
};
