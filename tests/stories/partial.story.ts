import { paper } from '../support/papers';
import { expect, test } from '../support/stories/fixtures';
import { newcomer } from '../support/stories/newcomer';
import { record } from '../support/stories/record';

const PAPERS = [
  'Kartu peserta (KPJ)',
  'KTP',
  'Kartu Keluarga (KK)',
  'Surat keterangan masih aktif bekerja',
  'Buku tabungan',
];

test('a tenth while he still works; years later the rest, less what was paid, under the progressive tax', async ({
  officer,
  supervisor,
  outside,
}) => {
  test.slow(); // two whole visits, five papers
  const yusuf = await newcomer({ nik: '9999994506958103', name: 'Yusuf Hidayat', kpj: '27888880103' });
  await record.works(yusuf, 11);
  await officer.startsDataUpdateOf(yusuf, true);
  const ticket = await officer.start.ticket();
  await officer.updatesDataOf(yusuf);
  await officer.scansFace();
  await officer.claim.describes('partial-10', null);
  await officer.claim.hears('documents');
  const tenth = await officer.net();
  const { balance } = (await officer.view()).state.claim ?? {};
  expect(tenth).toBe(Math.floor((balance?.total ?? 0) / 10)); // below Rp50 million: no tax (PP 68/2009)
  await officer.claim.goesToDocuments();
  await officer.documents.isHere();
  await officer.documents.goesToAgreement();
  await officer.payment.handsOver();
  await officer.participant.agreesTo(yusuf, tenth);
  await officer.isBackAt('documents');
  for (const name of PAPERS) await officer.documents.handsIn(name, await paper({ seed: name }));
  await officer.documents.asksForRuling();
  await supervisor.acceptsPapersOf(ticket);
  await officer.payment.seesPaid();

  await record.yearsPass(yusuf, 4, 60);
  await officer.startsDataUpdateOf(yusuf);
  await officer.updatesDataOf(yusuf);
  await officer.scansFace();
  await officer.claim.describes('contract-ended', null);
  await officer.claim.hears('digital');
  const { quote, balance: rest } = (await officer.view()).state.claim ?? {};
  expect(rest?.withdrawals).toBe(tenth);
  expect(quote?.taxBasis).toBe('progressive-article-17-without-npwp');
  expect(quote?.tax).toBeGreaterThan(0);
  const net = await officer.net();
  await officer.finishesClaimOf(yusuf);
  for (const account of yusuf.accounts) {
    await outside.hasPaidThisOnce(account, tenth);
    await outside.hasPaidThisOnce(account, net);
  }
});
