import { todayIn } from '@/lib/domain/values/calendar';
import { test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { murni, parto } = PERSONAS;

test('Murni signs that both cards are hers, a supervisor approves, and one claim pays both', async ({
  officer,
  supervisor,
}) => {
  test.slow(); // two people and a whole claim
  await officer.startsSessionFor(murni);
  await officer.start.choosesMembership('25000000155');
  await officer.takesConsent();
  await officer.membership.handsOverToMerge(2);
  await officer.participant.agreesToMerge();
  await officer.membership.hearsMergeAsked();
  await supervisor.acceptsCorrectionOf(await officer.start.ticket(), 'merge');
  await officer.membership.hearsMerged();
  await officer.profile.confirmsMembership();
  await officer.updatesDataOf(murni);
  await officer.scansFace();
  await officer.describesClaimOf(murni);
  await officer.finishesClaimOf(murni);
});

test('Parto has left, the employer is silent: he is asked, and the paklaring opens the claim', async ({
  officer,
  supervisor,
}) => {
  await officer.startsSessionFor(parto);
  await officer.takesConsent();
  await officer.membership.putsForwardEnd(todayIn(new Date(), 'Asia/Jakarta'), 'employment-letter');
  await officer.membership.asksForCard();
  const ticket = await officer.start.ticket();
  await supervisor.acceptsCorrectionOf(ticket, 'end-of-work');
  await officer.membership.hearsEndRecorded();
  await supervisor.requests.opens();
  await supervisor.requests.waitsFor(ticket, 'end-not-reported');
  await supervisor.requests.records(ticket, 'card-missing');
  await officer.profile.confirmsMembership(true);
  await officer.updatesDataOf(parto);
  await officer.scansFace();
  await officer.describesClaimOf(parto);
  await officer.claim.hears('digital');
});
