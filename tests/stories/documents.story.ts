import { paper, pdf } from '../support/papers';
import { test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { bambang } = PERSONAS;
const PAPERS = ['Kartu peserta (KPJ)', 'KTP', 'Kartu Keluarga (KK)', 'Buku tabungan', 'NPWP'];

test('Bambang has saved more than the ceiling: his papers are looked at twice, and he is paid at home', async ({
  officer,
  supervisor,
  outside,
}) => {
  test.slow(); // two people, two rounds, seven papers
  await officer.reachesClaimOf(bambang);
  const ticket = await officer.start.ticket();
  await officer.claim.hears('documents');
  await officer.claim.isTold('above-ceiling');
  await officer.claim.goesToDocuments();
  await officer.documents.isHere();
  await officer.documents.goesToAgreement();
  await officer.payment.handsOver();
  const net = await officer.net();
  await officer.participant.agreesTo(bambang, net);
  await officer.isBackAt('documents');
  await officer.documents.chooses('KTP', Buffer.alloc(5_000, 'bukan foto'));
  await officer.documents.isRefused('document.type');
  await officer.documents.chooses(
    'KTP',
    pdf({ catalog: '/OpenAction << /S /JavaScript /JS (app.alert(1)) >>' }),
  );
  await officer.documents.isRefused('document.pdf-active');
  for (const name of PAPERS) await officer.documents.handsIn(name, await paper({ seed: name }));
  await officer.documents.asksForRuling();
  await supervisor.givesPapersBack(ticket, 'KTP');
  await officer.documents.hearsReturned('KTP', 'unreadable');
  await officer.documents.removes('KTP');
  await officer.documents.handsIn('KTP', pdf({ pages: 2 }));
  await officer.documents.asksForRuling();
  await supervisor.acceptsPapersOf(ticket);
  await officer.payment.seesPaid();
  for (const account of bambang.accounts) await outside.hasPaidOnce(account, net);
});
