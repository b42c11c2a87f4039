import { randomBytes } from 'node:crypto';
import { wrapDataKey } from '../../database/data-keys';
import { blindIndex } from '../../platform/crypto/seal';
import { sealJson } from '../../platform/crypto/seal-json';
import { uuidv7 } from '../../platform/new-id';
import type { PersonRecord } from '../record';
import { type RowOf, rowReader } from './row-schema';
import type { RowBatch } from './row-source';

export type Reject = {
  readonly line: number;
  readonly field: string;
  readonly code: string;
  /** What a spreadsheet calls the cell's column. */
  readonly column?: string | undefined;
  /** Which sign of the cell is at fault, counted from 1. */
  readonly place?: number | undefined;
};

export type NewPerson = {
  readonly id: string;
  readonly branch: string;
  readonly nikIndex: string;
  readonly sealed: Buffer;
  readonly wrappedKey: Buffer;
};
export type NewMembership = {
  readonly line: number;
  readonly nikIndex: string;
  readonly kpjIndex: string;
} & Omit<RowOf<'membership'>, 'kind' | 'nik'>;
export type NewContribution = {
  readonly line: number;
  readonly kpjIndex: string;
  readonly period: string;
  readonly amount: number;
};

/** One batch, judged, sealed and indexed: all that can be done without the database. */
export type Prepared = Pick<RowBatch, 'after' | 'last' | 'offset'> & {
  readonly people: readonly NewPerson[];
  readonly memberships: readonly NewMembership[];
  readonly contributions: readonly NewContribution[];
  readonly rejects: readonly Reject[];
};

const sealPerson = (row: RowOf<'participant'>): NewPerson => {
  const { nik, branch, name, birthPlace, birthDate, sex, motherName, address, phone, email } = row;
  const record: PersonRecord = {
    nik,
    civil: { name, birthPlace, birthDate, sex, motherName, address },
    contact: phone || email ? { phone, email } : null,
    account: null,
    additional: null,
  };
  const id = uuidv7(Date.now());
  const key = randomBytes(32);
  return {
    id,
    branch,
    nikIndex: blindIndex('nik', nik),
    sealed: sealJson(key, record, `person:${id}`),
    wrappedKey: wrapDataKey(id, key),
  };
};

/** Contributions of one card stand together in most files: its index is computed once. */
const kpjIndexes = () => {
  let last = { kpj: '', index: '' };
  return (kpj: string): string => {
    if (last.kpj !== kpj) last = { kpj, index: blindIndex('kpj', kpj) };
    return last.index;
  };
};

/** @param branches codes that may be a home branch; null accepts any (a dry run knows none). */
export const preparer = (today: string, branches: ReadonlySet<string> | null) => {
  const read = rowReader(today);
  const indexOfKpj = kpjIndexes();
  return ({ rows, after, last, offset }: RowBatch): Prepared => {
    const people: NewPerson[] = [];
    const memberships: NewMembership[] = [];
    const contributions: NewContribution[] = [];
    const rejects: Reject[] = [];
    for (const { line, values, faults } of rows) {
      const judged = faults ? { ok: false as const, faults } : read(values);
      if (!judged.ok) {
        for (const fault of judged.faults) rejects.push({ ...fault, line });
        continue;
      }
      const { row } = judged;
      if (row.kind === 'contribution')
        contributions.push({
          line,
          kpjIndex: indexOfKpj(row.kpj),
          period: row.period,
          amount: row.amount,
        });
      else if (row.kind === 'membership') {
        const { kind: _kind, nik, ...rest } = row;
        memberships.push({
          line,
          nikIndex: blindIndex('nik', nik),
          kpjIndex: indexOfKpj(row.kpj),
          ...rest,
        });
      } else if (branches && !branches.has(row.branch))
        rejects.push({ line, field: 'branch', code: 'branch.unknown' });
      else people.push(sealPerson(row));
    }
    return { after, last, offset, people, memberships, contributions, rejects };
  };
};
