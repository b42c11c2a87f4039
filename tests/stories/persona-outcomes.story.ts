import { openDayFrom } from '@/lib/domain/benefits/jht/working-days';
import { SHIPPED_POLICY } from '@/lib/domain/policies/shipped';
import { addMonths } from '@/lib/domain/values/calendar';
import { test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { agus, dewi, fitri, joko, ningsih, slamet, sri, suparman, yanti } = PERSONAS;

test('Ningsih looks twice, is paid, and a supervisor replays the visit', async ({ officer, supervisor }) => {
  await officer.reachesClaimOf(ningsih);
  const ticket = await officer.start.ticket();
  await officer.claim.hears('digital');
  await officer.claim.goesOn();
  await officer.payment.handsOver();
  await officer.participant.doubts(ningsih, await officer.net());
  await officer.payment.handsOverAgain();
  await officer.sendsClaimOf(ningsih);
  await supervisor.reviews.replays(ticket);
  await supervisor.reviews.findsEvents('session.consent-given', 'session.face-judged', 'claim.paid');
});

test('Joko still works: he is told what has to happen first', async ({ officer }) => {
  await officer.reachesClaimOf(joko, true);
  await officer.claim.hears('refuse');
  await officer.claim.isTold('still-active');
  await officer.claim.ends('not-eligible');
});

test('Dewi resigned ten days ago: she is told the day', async ({ officer }) => {
  await officer.reachesClaimOf(dewi, true);
  await officer.claim.hears('wait');
  const due = addMonths(dewi.memberships[0]?.leftOn ?? '', 1);
  await officer.claim.isTold('waiting-month-resigned', openDayFrom(due, SHIPPED_POLICY).date);
  await officer.claim.ends('waits');
});

test("Sri's name differs by a letter: a supervisor accepts it and she goes on", async ({
  officer,
  supervisor,
}) => {
  await officer.startsDataUpdateOf(sri);
  await officer.entersAccountOf(sri);
  await officer.profile.sendsCivilData();
  await officer.profile.hearsDifferent();
  await officer.profile.asksSupervisor('letter-differs');
  await supervisor.acceptsDataOf(await officer.start.ticket());
  await officer.profile.hearsAcceptance();
  await officer.profile.savesAdditional();
  await officer.profile.confirmsReview();
  await officer.face.isHere();
});

test("Agus brings another's account, then a dormant one, then his own", async ({ officer }) => {
  const [another, own, dormant] = agus.accounts;
  await officer.startsDataUpdateOf(agus);
  await officer.entersAccountOf(agus, { account: another });
  await officer.profile.comesBackToAccount('different');
  await officer.profile.savesAccount(dormant, agus.name);
  await officer.profile.comesBackToAccount('dormant');
  await officer.profile.savesAccount(own, agus.name);
  await officer.profile.sendsCivilData();
  await officer.profile.hearsSame();
});

test('Slamet has two cards and says which', async ({ officer }) => {
  await officer.startsSessionFor(slamet);
  await officer.start.choosesMembership('22000000100');
  await officer.takesConsent();
  await officer.profile.confirmsMembership();
});

test('Suparman has died: his family is shown the way for heirs', async ({ officer }) => {
  await officer.startsDataUpdateOf(suparman);
  await officer.entersAccountOf(suparman);
  await officer.profile.sendsCivilData();
  await officer.profile.hearsOfDeath();
  await officer.claim.hasEnded('deceased');
});

test('Yanti works for herself and is paid at the other branch, on a phone', async ({ foreignOfficer }) => {
  await foreignOfficer.holdsPhone();
  await foreignOfficer.reachesClaimOf(yanti);
  await foreignOfficer.finishesClaimOf(yanti);
});

test("Fitri is of Rudi's own household: he may not serve her, Maya may", async ({ officer, colleague }) => {
  await officer.startsSessionFor(fitri);
  await officer.start.isRefused('person.household');
  await colleague.startsSessionFor(fitri);
  await colleague.takesConsent();
});

test('whoever does not consent is served with documents', async ({ officer }) => {
  await officer.startsSessionFor(joko);
  await officer.consent.handsOver();
  await officer.participant.declinesConsent();
  await officer.consent.hearsNo();
});
