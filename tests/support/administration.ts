import { DEMO_PIN } from '@/lib/demo/demo-staff';
import type { StaffRole, StreamType } from '@/lib/domain/journal/event';
import { nikSchema } from '@/lib/domain/people/nik';
import type { StaffChange } from '@/lib/domain/staff/change-commands';
import { makeChangeAsService, runChangeCommand } from '@/lib/server/administration/run-change-command';
import { verifyCommand } from '@/lib/server/devices/verify-command';
import { uuidv7 } from '@/lib/server/platform/new-id';
import { provePin } from '@/lib/server/staff/pin';
import type { StaffAtWork } from './counter';

/** A change as the machine's own command makes it. */
const made = async (change: StaffChange): Promise<void> => {
  const receipt = await makeChangeAsService('MJK', { change, why: 'uji' });
  if (!receipt.accepted) throw new Error(`the change was refused: ${receipt.code}`);
};

export const setHousehold = (staffId: string, niks: readonly string[]): Promise<void> =>
  made({ what: 'set-household', staffId, niks: niks.map((nik) => nikSchema.parse(nik)) });

export const setRole = (staffId: string, role: StaffRole): Promise<void> =>
  made({ what: 'change-role', staffId, role });

/** One administrator's signed word on a change, verified as over HTTP. */
export const saysOfChange = async (
  by: StaffAtWork,
  streamId: string,
  type: 'propose-change' | 'decide-change',
  body: unknown,
  secret: string | null = null,
) => {
  const addressed = { stream: 'administration' as StreamType, streamId };
  const envelope = await by.device.sign({ ...addressed, type, body, actor: by.staff.id });
  const verified = await verifyCommand(envelope, by.staff, addressed);
  return verified.ok
    ? runChangeCommand(verified.value, secret)
    : { accepted: false as const, code: verified.code };
};

export const FIRST_PASSWORD = 'pisang-langit-sepatu-84';

export const proposes = async (by: StaffAtWork, change: unknown, secret: string | null = null) => {
  const id = uuidv7(Date.now());
  return { id, receipt: await saysOfChange(by, id, 'propose-change', { change, why: 'perlu' }, secret) };
};

/** Decides with the PIN, which is everyone's in the demo unless another is given. */
export const decidesChange = async (
  by: StaffAtWork,
  id: string,
  decision: 'accept' | 'reject' = 'accept',
  pin = DEMO_PIN,
) => {
  const proof = await provePin(by.staff.id, { purpose: 'approve', pin, subject: id });
  const pinProof = proof.ok ? proof.value : uuidv7(Date.now());
  return saysOfChange(by, id, 'decide-change', { decision, note: 'sudah dicek', pinProof });
};
