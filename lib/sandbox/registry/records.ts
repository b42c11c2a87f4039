import type { Sandbox } from '../http/route';

export type RegistryRecord = {
  readonly nik: string;
  readonly name: string;
  readonly birth_place: string;
  readonly birth_date: string;
  readonly sex: string;
  readonly mother_name: string;
  readonly address: string;
  readonly deceased: boolean;
  /** Folder of the synthetic face, and the visitor's own picture that stands in for it. */
  readonly face: string | null;
  readonly photo: Buffer | null;
};

export const findRecord = async (sandbox: Sandbox, nik: string): Promise<RegistryRecord | null> => {
  const { rows } = await sandbox.pool.query<RegistryRecord>('select * from sandbox.registry where nik = $1', [
    nik,
  ]);
  return rows[0] ?? null;
};
