import { divide } from '@/lib/domain/benefits/jht/shares';
import { paper } from '../support/papers';
import { standsAtCamera } from '../support/stories/before-camera';
import { test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { suparman, sulastri, budi, rini } = PERSONAS;
const PAPERS = [
  'Kartu peserta (KPJ)',
  'Surat keterangan kematian',
  'Surat keterangan ahli waris',
  'KTP ahli waris',
  'Kartu Keluarga (KK)',
  'Buku tabungan',
];

test('Suparman has died: his widow comes with his papers, and three heirs are paid, each his share and once', async ({
  officer,
  supervisor,
  outside,
}) => {
  test.slow(); // a whole visit, six papers, three payments
  await officer.startsSessionFor(suparman);
  const ticket = await officer.start.ticket();
  await officer.heirs.presents(sulastri, 'spouse');
  await standsAtCamera('p03');
  await officer.takesConsent();
  await officer.profile.confirmsMembership();
  await officer.entersAccountOf(sulastri);
  await officer.profile.typesCivilData(sulastri);
  await officer.profile.hearsSame();
  await officer.profile.savesAdditional();
  await officer.profile.confirmsReview();
  await officer.scansFace();
  await officer.claim.describes('deceased', null);
  await officer.claim.hears('documents');
  const net = await officer.net();
  await officer.claim.goesToDocuments();
  await officer.heirs.isHere();
  await officer.heirs.adds(budi, 'child');
  await officer.heirs.adds(rini, 'child');
  const shares = divide(net, [1, 1, 1]);
  await officer.heirs.settles(shares);
  await officer.documents.isHere();
  await officer.documents.goesToAgreement();
  await officer.payment.handsOver();
  await officer.participant.agreesTo(sulastri, shares[0] ?? 0);
  await officer.isBackAt('documents');
  for (const name of PAPERS) await officer.documents.handsIn(name, await paper({ seed: name }));
  await officer.documents.asksForRuling();
  await supervisor.acceptsPapersOf(ticket);
  // Nothing of an heir's own is known before: the supervisor speaks with her before any money is sent.
  await supervisor.payments.opens();
  await supervisor.payments.approves(ticket);
  await officer.payment.seesPaid();
  for (const [place, heir] of [sulastri, budi, rini].entries())
    for (const account of heir.accounts) await outside.hasPaidOnce(account, shares[place] ?? 0);
});
