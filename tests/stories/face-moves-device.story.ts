import { expect, test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { bambang } = PERSONAS;

test('the session moves to another device while movements are asked for: others are drawn there, and it cost nothing', async ({
  officer,
  colleague,
}) => {
  test.slow(); // he may have to move twice
  await officer.startsDataUpdateOf(bambang);
  await officer.updatesDataOf(bambang);
  const sessionId = officer.sessionId();
  await officer.face.startsMovements();
  const before = (await officer.view()).state.face.challenge;
  await colleague.opensSession(sessionId);
  await colleague.holding.takesOver('device-trouble');
  await officer.holding.isHeld();
  await colleague.face.startsMovements();
  const { challenge, attempts, movedAfter } = (await colleague.view()).state.face;
  expect(challenge?.id).not.toBe(before?.id);
  expect(challenge?.deviceId).not.toBe(before?.deviceId);
  expect({ attempts, movedAfter }).toEqual({ attempts: [], movedAfter: 0 });
  await colleague.face.goesOnUntilRecognised();
});
