import { paper } from '../support/papers';
import { expect, test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';
import { leavesRoom } from '../support/stories/room-left';

const { bambang } = PERSONAS;

test('a device whose room runs out says so before and when, and what it keeps already stays', async ({
  officer,
}) => {
  test.setTimeout(240_000);
  await officer.servedBefore();
  await officer.startsDataUpdateOf(bambang);
  await officer.updatesDataOf(bambang);
  await officer.hasEverythingHere();
  await officer.losesConnection();
  await officer.documents.plansAhead('disabled');

  await leavesRoom(officer.page, 20_000_000);
  await officer.documents.handsIn('KTP', await paper({ seed: 'KTP' }));
  await officer.documents.hearsOfRoom();
  await leavesRoom(officer.page, 0);
  await officer.documents.chooses('Buku tabungan', await paper({ seed: 'Buku' }));
  await officer.documents.isRefused('storage.full');
  await officer.documents.waits(1);

  await leavesRoom(officer.page, null);
  await officer.documents.handsIn('Buku tabungan', await paper({ seed: 'Buku' }));
  await officer.documents.waits(2);
  await officer.regainsConnection();
  await officer.outbox.everythingWent();
  expect((await officer.view()).state.documents.files).toHaveLength(2);
});
