import type { JsonWebKey } from 'node:crypto';
import * as z from 'zod/mini';
import { type DeviceCommand, publicKeySchema } from '../../domain/devices/device-commands';
import { normaliseCode } from '../../domain/values/one-time-code';
import { type Outcome, ok, refuse } from '../../domain/values/outcome';
import { pool } from '../database/connection';
import { executeAsService } from '../journal/execute-as-service';
import { isDeviceSignature } from '../journal/signature';
import { blindIndex } from '../platform/crypto/seal';
import type { Staff } from '../staff/current-staff';
import { deviceRules } from './device-rules';

export const enrolmentSchema = z.object({
  code: z.string().check(z.maxLength(40)),
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(60), z.regex(/^\P{Cc}*$/u)),
  publicKey: publicKeySchema,
  /** The new key's signature over `enrol:<code as typed>`: whoever sends the key holds it. */
  proof: z.string().check(z.maxLength(200)),
});

export type EnrolmentRefusal = 'enrolment.code-refused' | 'enrolment.proof-refused';

/**
 * Uses up a one-time code of the staff member's own branch and makes its bearer's key a device of the
 * branch. Unknown, used, expired and foreign codes have one answer, and so has an officer's code in the hands of somebody
 * who decides: theirs is made by two people.
 */
export const enrolDevice = async (
  given: z.output<typeof enrolmentSchema>,
  staff: Staff,
): Promise<Outcome<{ readonly deviceId: string; readonly name: string }, EnrolmentRefusal>> => {
  const { code, name, publicKey, proof } = given;
  if (!isDeviceSignature(publicKey as JsonWebKey, `enrol:${code}`, proof))
    return refuse('enrolment.proof-refused');
  const { rows } = await pool().query<{ device_id: string; name: string | null; same: boolean | null }>(
    // Used a moment ago: the answer may have been lost, and the very key that was enrolled hears it again.
    `select c.device_id, d.name, d.public_key @> $3::jsonb and d.revoked_at is null as same
       from enrolment_codes c left join devices d on d.id = c.device_id
      where c.code_index = $1 and c.branch_id = $2 and (c.for_deciders or $4)
        and case when c.used_at is null then c.expires_at > now() else c.used_at > now() - interval '5 minutes' end`,
    [
      blindIndex('enrolment-code', normaliseCode(code)),
      staff.branchId,
      JSON.stringify(publicKey),
      staff.role === 'officer',
    ],
  );
  const [found] = rows;
  if (found?.same) return ok({ deviceId: found.device_id, name: found.name ?? name });
  if (!found || found.same === false) return refuse('enrolment.code-refused');
  const deviceId = found.device_id;
  const command: DeviceCommand = { type: 'enrol-device', body: { name, staffId: staff.id, publicKey } };
  const receipt = await executeAsService(
    deviceRules(command, staff.branchId, deviceId),
    // One code, one device: a second bearer's report has the same name and another body.
    { stream: 'device', streamId: deviceId, type: command.type, once: 'enrol' },
    command,
  );
  return receipt.accepted ? ok({ deviceId, name }) : refuse('enrolment.code-refused');
};
