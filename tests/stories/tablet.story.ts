import { paper } from '../support/papers';
import type { Officer } from '../support/stories/actors/officer';
import { standsAtCamera } from '../support/stories/before-camera';
import { newcomer } from '../support/stories/newcomer';
import { PERSONAS } from '../support/stories/people';
import { UpdateScreen } from '../support/stories/screens/update-screen';
import { expect, test } from '../support/stories/tablet-fixtures';

test.describe.configure({ timeout: 360_000 });

const CANARY = { nik: '9999994506958881', name: 'Kanaria Wulandari', phone: '081288776655' } as const;

const opensSessionOffline = async (officer: Officer, nik: string): Promise<void> => {
  await officer.losesConnection();
  await officer.page.goto('/session#new');
  await officer.start.saysWhy('weak-signal');
  await officer.start.looksFor(nik);
  await officer.outbox.readsProvisionalSlip();
};

const takesConsentOffline = async (officer: Officer): Promise<void> => {
  await officer.outbox.goesOn();
  await officer.consent.handsOver();
  await officer.participant.consents();
  await officer.isBackAt('contact');
};

test('a claim prepared without a network outlives a reload and the browser, goes up once, and is paid', async ({
  tablet,
  colleague,
}) => {
  const lastri = await newcomer({ nik: '9999994506958001', name: 'Lastri Wijayanti', kpj: '27888880011' });
  let officer = await tablet.isSetUp();
  await officer.outbox.preparesDevice();
  await opensSessionOffline(officer, lastri.nik);
  await takesConsentOffline(officer);
  await officer.profile.typesContact('');
  await officer.profile.savesContact();
  await officer.profile.isAtAccount();
  await officer.reloads();
  await officer.profile.isAtAccount();
  const address = officer.page.url();
  await tablet.switchesOff();
  officer = await tablet.switchesOn({ offline: true });
  await officer.page.goto(address);
  await officer.profile.savesAccount(lastri.accounts[0], lastri.name);
  await officer.profile.typesCivilData(lastri);
  await officer.profile.leavesComparisonForLater();
  await officer.profile.savesAdditional();
  await officer.documents.plansAhead(lastri.reason);
  await officer.documents.handsIn('KTP', await paper({ seed: 'KTP' }));
  await officer.documents.leavesAhead();
  await officer.outbox.readsProvisionalSlip();
  await officer.holding.asksOpinion();
  await officer.participant.givesOpinion('opinion, without a network');
  await officer.outbox.readsProvisionalSlip();
  await colleague.startsSessionFor(PERSONAS.joko);
  const later = await colleague.start.ticket();

  await officer.regainsConnection();
  await officer.outbox.opens();
  await officer.outbox.allIsReceived();
  await officer.page.goto(address);
  const { state } = await officer.view();
  expect(state.person?.name).toBe(lastri.name);
  expect(state.documents.files).toHaveLength(1);
  expect(state.surveyAnswered).toBe(true);
  await officer.board.opens();
  await officer.board.showsBefore(state.ticket, later);
  await standsAtCamera('p01');
  await officer.page.goto(address.replace(/\/[^/]*$/, ''));
  await officer.profile.confirmsMembership();
  await officer.profile.confirmsReview();
  await officer.scansFace();
  await officer.describesClaimOf(lastri);
  await officer.finishesClaimOf(lastri);
  // Below the ceiling nobody asks for papers: what was taken ahead is not kept with the claim.
  expect((await officer.view()).state.documents.files).toEqual([]);
});

test('an update that arrives with unsent work waits until the outbox is empty, then takes over', async ({
  tablet,
  door,
}) => {
  const officer = await tablet.isSetUp();
  await opensSessionOffline(officer, PERSONAS.joko.nik);
  await officer.outbox.opens();
  door.holdBackCommands(true);
  await officer.regainsConnection();
  door.release('second');
  await tablet.looksForUpdate(officer.page);
  const board = new UpdateScreen(await tablet.opensTab());
  await board.isOffered();
  await board.waits();
  await officer.reloads();
  expect(await tablet.releaseOf(officer.page)).toBeNull();

  door.holdBackCommands(false);
  // The board sends what waits as well as the outbox's own page: nobody needs to tap.
  await officer.outbox.allIsReceived();
  await board.isOffered();
  await board.takesOver();
  await officer.reloads();
  expect(await tablet.releaseOf(officer.page)).toBe('second');
});

test('nothing typed stands in clear on the disk, and signing out leaves nothing in the vault', async ({
  tablet,
}) => {
  let officer = await tablet.isSetUp();
  await officer.outbox.preparesDevice();
  await opensSessionOffline(officer, CANARY.nik);
  await takesConsentOffline(officer);
  await officer.profile.typesContact(CANARY.phone);
  await officer.profile.savesContact();
  await officer.profile.savesAccount(PERSONAS.wati.accounts[0], CANARY.name);
  await officer.profile.typesCivilData({ ...PERSONAS.wati, name: CANARY.name });
  await officer.profile.leavesComparisonForLater();
  expect(await tablet.vaultSize(officer.page)).toBeGreaterThan(0);
  await tablet.switchesOff();
  for (const typed of Object.values(CANARY)) expect(tablet.filesWith(typed), typed).toEqual([]);

  officer = await tablet.switchesOn();
  await officer.board.opens();
  await tablet.signsOutForGood(officer.page);
  expect(await tablet.vaultSize(officer.page)).toBe(0);
  await officer.page.evaluate((phone) => localStorage.setItem('written-in-clear', phone), CANARY.phone);
  await tablet.switchesOff();
  for (const typed of [CANARY.nik, CANARY.name]) expect(tablet.filesWith(typed), typed).toEqual([]);
  expect(tablet.filesWith(CANARY.phone), 'the search finds what does stand in clear').not.toEqual([]);
});
