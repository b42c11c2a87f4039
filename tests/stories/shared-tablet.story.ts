import { DEMO_PIN } from '@/lib/demo/demo-staff';
import type { Persona } from '@/lib/sandbox/personas';
import type { Officer } from '../support/stories/actors/officer';
import { newcomer } from '../support/stories/newcomer';
import { memberNamed } from '../support/stories/people';
import type { Tablet } from '../support/stories/tablet';
import { expect, test } from '../support/stories/tablet-fixtures';

test.describe.configure({ timeout: 240_000 });

const PHONE = '081288776652';

/** Somebody whose number and name stand nowhere else on this machine. */
const canary = (last: 3 | 4 | 5): Promise<Persona> =>
  newcomer({
    nik: `999999450695800${last}`,
    name: `Kenari Sulastri ${['', 'Ayu', 'Dewi'][last - 3]}`.trim(),
    kpj: `2788888003${last}`,
  });

const findsNothingOf = (tablet: Tablet, { nik, name }: Persona): void => {
  for (const typed of [nik, name, PHONE]) expect(tablet.filesWith(typed), typed).toEqual([]);
};

const beginsOffline = async (officer: Officer, { nik }: Persona): Promise<void> => {
  await officer.losesConnection();
  await officer.page.goto('/session#new');
  await officer.start.saysWhy('weak-signal');
  await officer.start.looksFor(nik);
  await officer.outbox.readsProvisionalSlip();
};

test('the end of a session and the handing back at night leave nothing of it on the disk', async ({
  tablet,
}) => {
  const person = await canary(3);
  let officer = await tablet.isSetUp();
  await officer.startsDataUpdateOf(person);
  await officer.profile.typesContact(PHONE);
  await tablet.keepsTyping(officer.page, 1);
  expect(await tablet.vaultSize(officer.page, 'session')).toBe(1);
  await officer.holding.ends('other');
  for (const kind of ['session', 'command', 'done', 'drafts'] as const)
    await expect.poll(() => tablet.vaultSize(officer.page, kind), kind).toBe(0);
  await tablet.switchesOff();
  findsNothingOf(tablet, person);

  officer = await tablet.switchesOn();
  await officer.device.opens();
  await officer.device.closes();
  expect(await tablet.vaultSize(officer.page)).toBe(0);
  await officer.page.evaluate((nik) => localStorage.setItem('written-in-clear', nik), person.nik);
  await tablet.switchesOff();
  for (const typed of [person.name, PHONE]) expect(tablet.filesWith(typed), typed).toEqual([]);
  expect(tablet.filesWith(person.nik), 'the search finds what does stand in clear').not.toEqual([]);
});

test('a stolen tablet opens to no guessed PIN; revoked, its next request is refused, and its vault is gone', async ({
  tablet,
  administrator,
}) => {
  const person = await canary(4);
  const officer = await tablet.isSetUp();
  await officer.outbox.preparesDevice();
  await beginsOffline(officer, person);
  await officer.isAwayForMinutes(11);
  await officer.lock.covers();
  await officer.lock.isShutForGood('135790', 5, DEMO_PIN);
  await administrator.devices.opens();
  await administrator.devices.revokes(tablet.label, 'dicuri');
  expect(await tablet.vaultSize(officer.page, 'command')).toBeGreaterThan(0);
  const refused = officer.page.waitForResponse((response) => response.status() === 403);
  await officer.regainsConnection();
  expect(await (await refused).json()).toMatchObject({ code: 'device.revoked' });
  await expect.poll(() => tablet.vaultSize(officer.page), 'what the vault still holds').toBe(0);
  await officer.losesConnection();
  await officer.reloads();
  await officer.isUnknownHere();
  await tablet.switchesOff();
  findsNothingOf(tablet, person);
});

test('whoever signs out of a shared tablet leaves a colleague’s unsent work locked behind him', async ({
  tablet,
  door,
}) => {
  const maya = memberNamed('maya').name;
  let officer = await tablet.isSetUp();
  await officer.outbox.preparesDevice();
  await beginsOffline(officer, await canary(5));
  door.holdBackCommands(true);
  await officer.regainsConnection();
  await tablet.forgetsWhoSignedIn();
  officer = await tablet.isUsedBy('rudi');
  await officer.outbox.opens();
  await officer.board.opens();
  const question = await tablet.signsOutForGood(officer.page);
  expect(question).toContain(`${maya} (2)`);
  expect(question).not.toContain('akan hilang');
  expect(await tablet.vaultsOf(officer.page)).toEqual([{ name: maya, open: false }]);

  officer = await tablet.isUsedBy('maya');
  await officer.page.goto('/session#outbox');
  await officer.outbox.isSealed();
  await officer.outbox.opensWithPin();
  await officer.outbox.lists(2);
  door.holdBackCommands(false);
  await officer.outbox.allIsReceived();
});
