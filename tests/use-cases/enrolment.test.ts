import { webcrypto } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { enrolDevice } from '@/lib/server/devices/enrol';
import { issueCodeAsService } from '@/lib/server/devices/issue-code-as-service';
import { type Counter, db, openCounter, type StaffAtWork } from '../support/counter';

let counter: Counter;
let rudi: StaffAtWork;
beforeAll(async () => {
  counter = await openCounter();
  rudi = await counter.staff('rudi');
}, 120_000);
afterAll(() => counter?.close());

/** What a browser would send with a new key of its own. */
const enrolmentOf = async (code: string) => {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const pair = await webcrypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  const { x = '', y = '' } = await webcrypto.subtle.exportKey('jwk', pair.publicKey);
  const signature = await webcrypto.subtle.sign(
    { name: 'ECDSA', hash: 'SHA-256' },
    pair.privateKey,
    Buffer.from(`enrol:${code}`),
  );
  return {
    code,
    name: 'Tablet baru',
    publicKey: { kty: 'EC', crv: 'P-256', x, y } as const,
    proof: Buffer.from(signature).toString('base64url'),
  };
};
const issue = () => issueCodeAsService(rudi.staff.branchId, 'Tablet baru');

test('an enrolment whose answer was lost is answered again to the same key, and to no other', async () => {
  const code = await issue();
  const asked = await enrolmentOf(code);
  const first = await enrolDevice(asked, rudi.staff);
  expect(first).toMatchObject({ ok: true });
  expect(await enrolDevice(asked, rudi.staff)).toEqual(first);
  expect(await enrolDevice(await enrolmentOf(code), rudi.staff)).toMatchObject({
    ok: false,
    code: 'enrolment.code-refused',
  });
  const { rows } = await db().query(`select from events where type = 'device.enrolled' and stream_id = $1`, [
    first.ok ? first.value.deviceId : null,
  ]);
  expect(rows).toHaveLength(1);
});

test('a code used longer ago answers nobody', async () => {
  const asked = await enrolmentOf(await issue());
  const first = await enrolDevice(asked, rudi.staff);
  await db().query(`update enrolment_codes set used_at = now() - interval '6 minutes' where device_id = $1`, [
    first.ok ? first.value.deviceId : null,
  ]);
  expect(await enrolDevice(asked, rudi.staff)).toMatchObject({ code: 'enrolment.code-refused' });
});
