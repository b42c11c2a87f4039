import { standsAtCamera } from '../support/stories/before-camera';
import { test } from '../support/stories/fixtures';
import { newcomer } from '../support/stories/newcomer';

const OWN = '+6281299996101';

test('whose number is known confirms with a code to his own phone, and the supervisor sees it', async ({
  officer,
  outside,
  supervisor,
}) => {
  const yuni = await newcomer({
    nik: '9999994506958401',
    name: 'Yuni Astuti',
    kpj: '27888881011',
    phone: OWN,
  });
  await officer.startsSessionFor(yuni);
  await standsAtCamera('p01');
  await officer.takesConsent();
  await officer.profile.confirmsMembership();
  await officer.updatesDataOf(yuni, { phone: OWN });
  await officer.scansFace();
  await officer.describesClaimOf(yuni);
  await officer.claim.goesOn();
  await officer.payment.handsOver();
  const code = await outside.ownCodeSentTo(OWN);
  await officer.participant.confirmsWithCode(yuni, await officer.net(), code);
  await officer.payment.isSent();
  await supervisor.reviews.opensReplayOf(officer.sessionId());
  await supervisor.reviews.seesSecondFactor('code');
});
