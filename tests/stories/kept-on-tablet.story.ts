import { newcomer } from '../support/stories/newcomer';
import { memberNamed, PERSONAS } from '../support/stories/people';
import { expect, test } from '../support/stories/tablet-fixtures';

const PHONE = '081288776651';

test('what was typed and not sent outlives a battery that dies, and goes with its command', async ({
  tablet,
}) => {
  test.slow();
  const ratna = await newcomer({ nik: '9999994506958002', name: 'Ratna Kusuma', kpj: '27888880021' });
  let officer = await tablet.isSetUp();
  await officer.startsDataUpdateOf(ratna);
  await officer.profile.typesContact(PHONE);
  await tablet.keepsTyping(officer.page, 1);
  const address = officer.page.url();
  await tablet.dies();
  for (const typed of [PHONE, ratna.nik]) expect(tablet.filesWith(typed), typed).toEqual([]);

  // A browser writes its cookies down every half minute: who dies sooner is signed out as well.
  await tablet.switchesOn();
  await tablet.forgetsWhoSignedIn();
  officer = await tablet.isUsedBy('maya');
  await officer.page.goto(address);
  await officer.profile.readsPhone(PHONE);
  await officer.profile.savesContact();
  await officer.profile.isAtAccount();
  await tablet.keepsTyping(officer.page, 0);
  await officer.profile.typesAccountNumber('6100010088881');
  await tablet.keepsTyping(officer.page, 1);
  await officer.holding.ends('other');
  await tablet.keepsTyping(officer.page, 0);
});

test('an outbox of the release before this one is taken over, named, and sent whole', async ({
  tablet,
  door,
}) => {
  test.slow();
  const officer = await tablet.isSetUp();
  await officer.losesConnection();
  await officer.page.goto('/session#new');
  await officer.start.saysWhy('weak-signal');
  await officer.start.looksFor(PERSONAS.murni.nik);
  await officer.outbox.readsProvisionalSlip();
  const sessionId = officer.sessionId();
  door.holdBackCommands(true);
  await officer.outbox.opens();
  const before = await tablet.vaultSize(officer.page);
  await tablet.goesBackToRelease1(officer.page);
  await officer.regainsConnection();
  await officer.reloads();
  await officer.outbox.lists(2);
  expect(await tablet.vaultSize(officer.page)).toBe(before);
  await expect
    .poll(() => tablet.vaultsOf(officer.page))
    .toEqual([{ name: memberNamed('maya').name, open: true }]);
  door.holdBackCommands(false);
  await officer.outbox.allIsReceived();
  await officer.opensSession(sessionId);
  expect((await officer.view()).state.person?.name).toBe(PERSONAS.murni.name);
});
