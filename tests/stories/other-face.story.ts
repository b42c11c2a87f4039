import { test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { hadi } = PERSONAS;

test('someone else stands before the camera, three times: another person vouches for him, and nobody else can', async ({
  officer,
  supervisor,
  foreignSupervisor,
  wire,
}) => {
  await officer.startsDataUpdateOf(hadi);
  await officer.updatesDataOf(hadi);
  for (const left of [2, 1]) {
    await officer.face.starts();
    await officer.face.hearsNoMatch(left);
    await officer.ladder.isOffered('coach', 'first-failures');
    await officer.face.triesAgain();
  }
  await officer.face.starts();
  await officer.face.hearsNoMatch(0);
  await officer.ladder.isOffered('witness', 'failures-spent');
  await officer.ladder.cannotTryAgain();
  await officer.ladder.asksWitness('old-photo', hadi);
  const ticket = await officer.start.ticket();
  await officer.cannotOpenCases();
  await wire.by('rudi').isRefusedToDecide(await officer.view());
  await wire.by('maya').isRefusedToDecide(await officer.view());
  await wire.cannotBeWrittenBy('rudi', await officer.view());
  await foreignSupervisor.reviews.findsNoCase(ticket);
  await supervisor.reviews.opensCase(ticket, 'face');
  await supervisor.reviews.readsFirst('coach', 'witness');
  await supervisor.reviews.looksAtPicture(1);
  await supervisor.reviews.vouches('accept', 'KTP asli dan kartu keluarga sudah diperiksa.');
  await officer.ladder.hearsSupervisor();
  await officer.describesClaimOf(hadi);
  await officer.finishesClaimOf(hadi);
});
