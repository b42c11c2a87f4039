import { expect, test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { bambang } = PERSONAS;

test('a silent registry is nobody’s fault: one goes on meanwhile, and its answer comes', async ({
  officer,
  outside,
}) => {
  await outside.registryIsDown();
  await officer.startsDataUpdateOf(bambang);
  await officer.entersAccountOf(bambang);
  await officer.profile.sendsCivilData();
  await officer.profile.goesOnWithoutAnswer();
  await officer.profile.savesAdditional();
  await officer.profile.hearsSilence();
  await officer.health.saysSilent('registry');
  await officer.health.advises('save');
  await outside.registryIsBack();
  await officer.profile.hearsSame();
  await officer.profile.confirmsReview();
  await outside.registryComparesNoFaces();
  await officer.face.starts();
  await officer.ladder.hearsSilence('registry');
  expect((await officer.view()).state.face.attempts).toMatchObject([{ band: null, cause: null }]);
  await outside.registryIsBack();
  await officer.face.hearsMatch();
  const { attempts, standing } = (await officer.view()).state.face;
  expect(attempts).toMatchObject([{ band: 'match' }]);
  expect(standing).toMatchObject({ failuresLeft: 3, attemptsLeft: 12 });
});
