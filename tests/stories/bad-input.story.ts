import { expect, test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';
import { isProblem } from '../support/stories/wire';

const { bambang } = PERSONAS;

test('what no device of the branch signed is refused, and nothing is written', async ({ wire }) => {
  const maya = wire.by('maya');
  const session = await maya.opensSession();
  const command = await maya.signs(session, 'identify-participant', { identifier: bambang.nik });
  const { signature, ...unsigned } = command;
  isProblem(await maya.sends(session, unsigned), 400, 'command.malformed');
  const other = `${signature.slice(0, -4)}AAAA`;
  isProblem(await maya.sends(session, { ...command, signature: other }), 403, 'signature.invalid');
  const body = JSON.stringify({ identifier: PERSONAS.wati.nik });
  isProblem(await maya.sends(session, { ...command, body }), 403, 'signature.other-body');
  isProblem(await maya.sends(session, command, 'https://lain.example'), 403, 'request.foreign-origin');
  isProblem(await wire.by('rudi').sends(session, command), 403, 'command.actor-refused');
  const view = await maya.gets(`/api/v1/sessions/${session}`);
  expect(view.body).toMatchObject({ version: 1, state: { person: null } });
});

test('the same command twice is carried out once, with the same receipt', async ({ wire }) => {
  const maya = wire.by('maya');
  const session = await maya.opensSession();
  const command = await maya.signs(session, 'identify-participant', { identifier: bambang.nik });
  const first = await maya.sends(session, command);
  const second = await maya.sends(session, command);
  expect(second.body.receipt).toEqual(first.body.receipt);
  const view = await maya.gets(`/api/v1/sessions/${session}`);
  expect(view.body.version).toBe((first.body.receipt as { version: number }).version);
});

test('pictures too large, no pictures, and pictures for others are refused', async ({ wire }) => {
  const maya = wire.by('maya');
  const session = await maya.opensSession();
  const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(3_000_000)]);
  isProblem(await maya.uploads(session, jpeg), 413, 'picture.too-large');
  isProblem(await maya.uploads(session, Buffer.from('<svg onload="alert(1)"/>')), 415, 'picture.unreadable');
  isProblem(await wire.by('rudi').uploads(session, jpeg.subarray(0, 500)), 404, 'session.unknown');
});

test('a step out of order and nonsense in a field are refused with the next step', async ({ wire }) => {
  const maya = wire.by('maya');
  const session = await maya.opensSession();
  const early = await maya.signs(session, 'submit-claim', {});
  isProblem(await maya.sends(session, early), 409, 'session.step-out-of-order');
  const nonsense = await maya.signs(session, 'identify-participant', { identifier: { $ne: null } });
  isProblem(await maya.sends(session, nonsense), 422, 'command.invalid');
  const unknown = await maya.signs(session, 'pay-me-now', { amount: 1 });
  isProblem(await maya.sends(session, unknown), 422, 'command.invalid');
  isProblem(await maya.sends(session, { header: 'x'.repeat(200_000) }), 400, 'command.malformed');
});
