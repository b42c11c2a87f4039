import { expect, test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { slamet } = PERSONAS;

test('a claim is prepared wholly without a network, goes up in its order, and the place is kept', async ({
  officer,
  colleague,
}) => {
  test.setTimeout(240_000);
  await officer.servedBefore();
  await officer.outbox.opens();
  await officer.outbox.preparesDevice();
  await officer.opensCounter();
  await officer.start.isOpen();
  await officer.losesConnection();
  await officer.start.saysWhy('weak-signal');
  await officer.start.looksFor(slamet.nik);
  await officer.outbox.readsProvisionalSlip();
  await officer.outbox.goesOn();
  await officer.consent.handsOver();
  await officer.participant.consents();
  await officer.isBackAt('contact');
  await officer.entersAccountOf(slamet);
  await officer.profile.typesCivilData(slamet);
  await officer.profile.leavesComparisonForLater();
  await officer.profile.savesAdditional();
  await officer.outbox.counts(9);

  await colleague.startsSessionFor(PERSONAS.joko);
  const later = await colleague.start.ticket();
  await officer.regainsConnection();
  await officer.outbox.everythingWent();
  const { state } = await officer.view();
  expect(state.ticket).toMatch(/^A\d+$/);
  expect(state.person?.name).toBe(slamet.name);
  expect(state.additional?.emergencyName).toBe('Sumarni');
  await officer.start.choosesMembership(slamet.memberships[0]?.kpj ?? '');
  await officer.profile.confirmsMembership();
  await officer.profile.confirmsReview();
  await officer.board.opens();
  await officer.board.showsBefore(state.ticket, later);
});
