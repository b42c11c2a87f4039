import { DEMO_BRANCHES, DEMO_PASSWORD, DEMO_STAFF } from '@/lib/demo/demo-staff';
import { todayIn } from '@/lib/domain/values/calendar';
import { type Persona, type PersonaKey, personas } from '@/lib/sandbox/personas';

export { DEMO_PASSWORD };

/** The invented participants, as the product's own seed knows them today. */
export const PERSONAS = Object.fromEntries(
  personas(todayIn(new Date(), 'Asia/Jakarta')).map((persona) => [persona.key, persona]),
) as Record<PersonaKey, Persona>;

/** A member of staff of the demo and the branch he works for. */
export const memberNamed = (username: string) => {
  const member = DEMO_STAFF.find((one) => one.username === username);
  const branch = DEMO_BRANCHES.find(({ id }) => id === member?.branch);
  if (!member || !branch) throw new Error(`nobody is called ${username}`);
  return { ...member, branchId: branch.id, branchName: branch.name };
};
