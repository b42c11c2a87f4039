import { PIECE } from '@/lib/domain/documents/upload-terms';
import { sha256 } from '@/lib/server/platform/crypto/seal';
import { paper } from '../support/papers';
import { standsAtCamera } from '../support/stories/before-camera';
import { newcomer } from '../support/stories/newcomer';
import { picturesReceived, receiptFor } from '../support/stories/pictures-received';
import { expect, test } from '../support/stories/tablet-fixtures';

test.describe.configure({ timeout: 360_000 });

/** Stands in the photographs as a telephone writes it, and nowhere else on the machine. */
const INSIDE = 'Telepon Rahasia';

test('papers photographed without a network outlive the browser and go up piece by piece over a line that breaks', async ({
  tablet,
  door,
}, { repeatEachIndex }) => {
  const sekar = await newcomer({
    nik: `999999450695850${repeatEachIndex}`,
    name: `Sekar Wulansari ${'I'.repeat(1 + repeatEachIndex)}`,
    kpj: `2788888015${repeatEachIndex}`,
  });
  const [card, book] = [await paper({ seed: 'KTP', exif: true }), await paper({ seed: 'Buku', exif: true })];
  await standsAtCamera('p01');
  let officer = await tablet.isSetUp();
  await officer.startsDataUpdateOf(sekar);
  await officer.updatesDataOf(sekar);
  await officer.scansFace();
  await officer.claim.describes('disabled', null);
  await officer.claim.goesToDocuments();
  await officer.documents.isHere();
  const [address, sessionId] = [officer.page.url(), officer.sessionId()];

  await officer.losesConnection();
  await officer.documents.handsIn('KTP', card);
  await officer.documents.handsIn('Buku tabungan', book);
  await officer.documents.waits(2);
  await officer.documents.looksAtWaiting('KTP');
  expect(await tablet.vaultSize(officer.page, 'picture')).toBe(2);
  await tablet.dies();
  for (const text of [INSIDE, sekar.nik]) expect(tablet.filesWith(text), text).toEqual([]);

  door.breakPictures(1);
  await tablet.switchesOn();
  await tablet.forgetsWhoSignedIn();
  officer = await tablet.isUsedBy('maya');
  await officer.outbox.opens();
  await officer.outbox.showsPieces(PIECE, card.length);
  expect(await picturesReceived(sessionId)).toEqual([]);
  door.breakPictures(null);
  await officer.reloads();
  await officer.outbox.allIsReceived();
  for (const picture of [card, book]) await officer.outbox.showsReceipt(receiptFor(picture));
  expect(await picturesReceived(sessionId)).toEqual([card, book].map((one) => sha256(one).toString('hex')));
  expect(await tablet.vaultSize(officer.page, 'picture')).toBe(0);

  await officer.page.goto(address);
  await officer.documents.isHere();
  const { state } = await officer.view();
  expect(state.documents.files).toHaveLength(2);
  expect(Object.keys(state.documents.ticked).sort()).toEqual(['bank-book', 'ktp']);
  await officer.holding.ends('other');
  for (const kind of ['session', 'command', 'done', 'drafts', 'picture'] as const)
    await expect.poll(() => tablet.vaultSize(officer.page, kind), kind).toBe(0);
  await officer.page.evaluate((text) => localStorage.setItem('written-in-clear', text), 'Kata Terbuka');
  await tablet.switchesOff();
  for (const text of [INSIDE, sekar.nik, sekar.name]) expect(tablet.filesWith(text), text).toEqual([]);
  expect(tablet.filesWith('Kata Terbuka'), 'the search finds what does stand in clear').not.toEqual([]);
});
