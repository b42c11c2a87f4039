import { cameraSees, standsAtCamera } from '../support/stories/before-camera';
import { test } from '../support/stories/fixtures';
import { DEMO_PASSWORD, PERSONAS } from '../support/stories/people';

const { wati } = PERSONAS;

test('a new tablet: an officer signs in and enrols it', async ({ visitor, desk }) => {
  await visitor.signsIn('rudi', DEMO_PASSWORD);
  await visitor.door.isLeft();
  await visitor.enrolment.opens();
  await visitor.enrolment.tries('AAAAABBBBB', 'Tablet loket 1');
  await visitor.enrolment.isRefused();
  const code = await desk.codeFor('MJK', 'Tablet loket 1');
  await visitor.enrolment.enrols(code, 'Tablet loket 1', 'Cabang Mojokerto');
});

test('Wati, who has no smartphone, is paid', async ({ officer, outside, visitor }) => {
  await officer.startsSessionFor(wati, 'no-phone');
  await officer.takesConsent();
  await officer.profile.confirmsMembership();
  await cameraSees('too-dark');
  await officer.updatesDataOf(wati);
  await officer.face.isTold('too-dark');
  await standsAtCamera('p01');
  await officer.face.switchesCamera();
  await officer.scansFace();
  await officer.describesClaimOf(wati);
  await officer.claim.hears('digital');
  await officer.claim.goesOn();
  await officer.payment.isAtCheck();
  await officer.payment.changes('phone');
  await officer.profile.typesContact('081255550001');
  await officer.profile.savesContact();
  await officer.profile.confirmsReview();
  await officer.payment.handsOver();
  const net = await officer.net();
  const claimNumber = await officer.participant.confirms(wati, net);
  await officer.payment.isSent();
  await officer.payment.seesPaid();
  for (const account of wati.accounts) await outside.hasPaidOnce(account, net);
  await officer.payment.opensReceipt();
  await officer.receipt.isPrintable(claimNumber);
  await officer.receipt.fitsItsPaper();
  await visitor.holdsReceipt(await officer.receipt.code());
  await visitor.receipts.isGenuine(claimNumber);
  await visitor.receipts.tellsNothingOf([wati.name, 'Lestari', wati.nik, '610001009999501', claimNumber]);
});
