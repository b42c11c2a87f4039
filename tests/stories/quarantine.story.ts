import type { Officer } from '../support/stories/actors/officer';
import { newcomer } from '../support/stories/newcomer';
import { test } from '../support/stories/tablet-fixtures';

test.describe.configure({ timeout: 240_000 });

const begins = async (officer: Officer, number: string): Promise<void> => {
  await officer.page.goto('/session#new');
  await officer.start.saysWhy('weak-signal');
  await officer.start.looksFor(number);
  await officer.outbox.readsProvisionalSlip();
  await officer.outbox.goesOn();
  await officer.consent.handsOver();
  await officer.participant.consents();
  await officer.profile.isAtContact();
};

test('one entry of many is refused: the others arrive, what follows it is marked, and goes up once it is put right', async ({
  tablet,
}) => {
  const [sari, lina] = [
    await newcomer({ nik: '9999994506958006', name: 'Sari Handayani', kpj: '27888880041' }),
    await newcomer({ nik: '9999994506958007', name: 'Lina Marlina', kpj: '27888880042' }),
  ];
  const officer = await tablet.isSetUp();
  await officer.outbox.preparesDevice();
  await officer.losesConnection();
  await begins(officer, '9999994506958999');
  const mistyped = officer.sessionId();
  await begins(officer, sari.nik);
  await officer.profile.typesContact('');
  await officer.profile.savesContact();
  await officer.profile.savesAccount(sari.accounts[0], sari.name);
  await officer.profile.typesCivilData(sari);
  await officer.profile.leavesComparisonForLater();
  await officer.outbox.opens();
  await officer.outbox.lists(13);

  await officer.regainsConnection();
  await officer.outbox.lists(0);
  await officer.outbox.refuses('person.not-found', { following: 3, received: 9 });
  await officer.opensSession(mistyped);
  await officer.start.looksFor(lina.nik);
  await officer.consent.isAsked();
  await officer.outbox.opens();
  await officer.outbox.sendsAgain();
  await officer.opensSession(mistyped);
  await officer.profile.confirmsMembership();
});
