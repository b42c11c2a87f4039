import { DEMO_PIN } from '@/lib/demo/demo-staff';
import { someoneLikeHadi } from '../support/stories/before-camera';
import { test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { hadi } = PERSONAS;

test('the machine is not sure: the officer compares for himself and attests with his PIN', async ({
  officer,
  supervisor,
}) => {
  await officer.startsDataUpdateOf(hadi);
  await officer.updatesDataOf(hadi);
  await someoneLikeHadi();
  await officer.face.starts();
  await officer.ladder.attests(DEMO_PIN);
  await officer.ladder.hearsAttested();
  await officer.describesClaimOf(hadi);
  await supervisor.reviews.replays(await officer.start.ticket());
  await supervisor.reviews.findsEvents('session.rung-offered', 'session.face-attested');
});
