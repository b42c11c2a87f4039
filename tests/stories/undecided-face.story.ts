import { DEMO_PIN } from '@/lib/demo/demo-staff';
import { someoneLikeHadi } from '../support/stories/before-camera';
import { test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { hadi } = PERSONAS;

test('the machine is not sure: the officer compares and attests with the PIN, and a supervisor looks as well', async ({
  officer,
  supervisor,
}) => {
  await officer.startsDataUpdateOf(hadi);
  await officer.updatesDataOf(hadi);
  await someoneLikeHadi();
  await officer.face.starts();
  await officer.ladder.attests(DEMO_PIN);
  await supervisor.reviews.opensCase(await officer.start.ticket(), 'face');
  await supervisor.reviews.vouches('accept', 'Peserta dan KTP asli sudah dilihat.');
  await officer.ladder.hearsSupervisor();
  await officer.describesClaimOf(hadi);
  await supervisor.reviews.replays(await officer.start.ticket());
  await supervisor.reviews.findsEvents('session.rung-offered', 'session.face-attested');
});
