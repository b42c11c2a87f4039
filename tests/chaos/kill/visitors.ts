import { addPersona } from '@/lib/demo/seed-people';
import { todayIn } from '@/lib/domain/values/calendar';
import { type Face, type Persona, personas } from '@/lib/sandbox/personas';
import { seedPersona } from '@/lib/sandbox/seed';
import { inTransaction } from '@/lib/server/database/connection';

const FACES: readonly Face[] = ['p01', 'p02', 'p03', 'p06', 'p07', 'p08', 'p09', 'p10', 'p11'];

/** Somebody like Wati, whom no other visit knows: a claim that is paid at once. @param n from 0, below 1,000. */
const visitor = (n: number, today: string): Persona => {
  const wati = personas(today).find(({ key }) => key === 'wati');
  const [membership] = wati?.memberships ?? [];
  if (!wati || !membership) throw new Error('the demo has no Wati');
  const three = String(n).padStart(3, '0');
  const face = FACES[n % FACES.length] ?? 'p01';
  return {
    ...wati,
    nik: `9999994506957${three}`,
    registryFace: face,
    cameraFace: face,
    memberships: [{ ...membership, kpj: `27888880${three}` }],
    accounts: [
      {
        bankCode: '002',
        accountNumber: `610001008888${three}`,
        holderName: wati.name.toUpperCase(),
        state: 'active',
      },
    ],
  };
};

/** Puts a new visitor into the carrier's records, the registry's and the bank's. */
export const makeVisitor = async (n: number): Promise<Persona> => {
  const today = todayIn(new Date(), 'Asia/Jakarta');
  const person = visitor(n, today);
  await inTransaction(async (tx) => {
    await addPersona(tx, person, today);
    await seedPersona(tx, person);
  });
  return person;
};
