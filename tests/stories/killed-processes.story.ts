import { expect, test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { agus, bambang, joko } = PERSONAS;

test('the server is killed in the middle: what was typed is there, what was accepted is there', async ({
  officer,
  product,
}) => {
  await officer.startsDataUpdateOf(bambang);
  await officer.profile.typesContact('081255550002');
  await officer.losesConnection();
  await product.kill('serve.ts');
  await officer.profile.savesContact();
  await officer.profile.isAtAccount();
  await officer.outbox.counts(1);
  await product.isBack();
  await officer.regainsConnection();
  await officer.outbox.everythingWent();
  await product.kill('serve.ts');
  await product.isBack();
  await officer.reloads();
  await officer.profile.isAtAccount();
  expect((await officer.view()).state.contact?.phone).toBe('+6281255550002');
});

test('the worker is killed while the registry is asked: the answer comes all the same', async ({
  officer,
  product,
}) => {
  await officer.startsDataUpdateOf(joko, true);
  await officer.entersAccountOf(joko);
  await product.kill('worker.ts');
  await officer.profile.sendsCivilData();
  await officer.profile.hearsSame();
  await officer.profile.savesAdditional();
});

test('the worker is killed while the bank is paying: the money moves once', async ({
  officer,
  outside,
  product,
}) => {
  const [, own] = agus.accounts;
  if (!own) throw new Error('Agus has no account of his own');
  const agusHimself = { ...agus, accounts: [own] };
  await officer.reachesClaimOf(agusHimself);
  await officer.claim.hears('digital');
  const net = await officer.net();
  await officer.claim.goesOn();
  await officer.payment.handsOver();
  await outside.bankThinksAbout(own, 5_000);
  await officer.participant.confirms(agusHimself, net);
  await outside.bankIsAskedToPay(own);
  await product.kill('worker.ts');
  await officer.payment.isSent();
  await officer.payment.seesPaid();
  await outside.hasPaidOnce(own, net);
});
