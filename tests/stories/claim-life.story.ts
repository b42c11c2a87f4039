import { test } from '../support/stories/fixtures';

const active = (accountNumber: string, holderName: string) =>
  ({ bankCode: '002', accountNumber, holderName, state: 'active' }) as const;
const dormant = (accountNumber: string, holderName: string) =>
  ({ bankCode: '014', accountNumber, holderName, state: 'dormant' }) as const;

test('a dormant account is corrected on the second visit and paid once', async ({
  officer, supervisor, colleague, outside, claims,
}) => {
  const [asleep, awake] = [dormant('0199980001', 'LINA MARLINA'), active('610001009998001', 'LINA MARLINA')];
  const claim = await claims.of({ name: 'Lina Marlina', phone: null, accounts: [asleep, awake] });
  await officer.claims.comesToStand(claim, 'returned');
  await officer.claims.looksWell('returned');
  await officer.claims.replacesAccount(awake);
  await officer.claims.stands('held');
  await supervisor.payments.opens();
  await supervisor.payments.approves(claim.claimNumber);
  await colleague.claims.comesToStand(claim, 'paid', true);
  await outside.hasPaidOnce(awake, claim.net);
  await outside.hasPaidNothing(asleep);
}); // biome-ignore format: who takes part

test('the code to the old number stops the payment', async ({ officer, supervisor, colleague, outside, claims }) => {
  const [asleep, other] = [dormant('0199980002', 'TUTI SUGIARTI'), active('610001009998002', 'TUTI SUGIARTI')];
  const claim = await claims.of({ name: 'Tuti Sugiarti', phone: '+6281277778888', accounts: [asleep, other] });
  await officer.claims.comesToStand(claim, 'returned');
  await officer.claims.replacesAccount(other);
  const code = await outside.codeSentTo('+6281277778888');
  await colleague.claims.opensKiosk();
  await colleague.claims.stopsWith(code);
  await officer.claims.comesToStand(claim, 'frozen');
  await supervisor.payments.opens();
  await supervisor.payments.seesStopOf(claim.claimNumber);
  await outside.hasPaidNothing(other);
}); // biome-ignore format: two accounts in a row

test('at the kiosk a claim tells its state to who knows its number and birth date, and to nobody else', async ({
  colleague, visitor, claims,
}) => {
  const claim = await claims.of({ name: 'Siti Aminah', phone: null, accounts: [active('610001009998003', 'SITI AMINAH')] });
  await colleague.claims.comesToStand(claim, 'paid', true);
  await colleague.claims.tellsNothingOf(['Siti', 'SITI', '610001009998003', String(claim.net)]);
  await colleague.claims.opensKiosk();
  await colleague.claims.asksFor({ ...claim, birthDate: '1990-01-01' });
  await colleague.claims.findsNothing();
  await visitor.claims.opensKiosk();
  await visitor.claims.isNotEnrolled(claim);
}); // biome-ignore format: who takes part

test('a transfer that the bank gives back is found, settled by a supervisor, and its claim is at the counter', async ({
  officer, supervisor, outside, claims,
}) => {
  const claim = await claims.of({ name: 'Rina Wulandari', phone: null, accounts: [active('610001009998004', 'RINA WULANDARI')] });
  await officer.claims.comesToStand(claim, 'paid');
  await outside.bankReturns(claim.reference);
  await supervisor.payments.opens();
  await supervisor.payments.comparesWithBank();
  await supervisor.payments.sees(claim.claimNumber, 'returned-by-bank');
  await supervisor.payments.settles(claim.claimNumber);
  await officer.claims.comesToStand(claim, 'returned');
}); // biome-ignore format: who takes part
