import { newcomer } from '../support/stories/newcomer';
import { expect, test } from '../support/stories/tablet-fixtures';

const PHONE = '081288776651';

test('what was typed and not sent outlives a battery that dies, and goes with its command', async ({
  tablet,
}) => {
  test.slow();
  const ratna = await newcomer({ nik: '9999994506958002', name: 'Ratna Kusuma', kpj: '27888880021' });
  let officer = await tablet.isSetUp();
  await officer.startsDataUpdateOf(ratna);
  await officer.profile.typesContact(PHONE);
  await tablet.keepsTyping(officer.page, 1);
  const address = officer.page.url();
  await tablet.dies();
  for (const typed of [PHONE, ratna.nik]) expect(tablet.filesWith(typed), typed).toEqual([]);

  officer = await tablet.switchesOn();
  await officer.page.goto(address);
  await officer.profile.readsPhone(PHONE);
  await officer.profile.savesContact();
  await officer.profile.isAtAccount();
  await tablet.keepsTyping(officer.page, 0);
  await officer.profile.typesAccountNumber('6100010088881');
  await tablet.keepsTyping(officer.page, 1);
  await officer.holding.ends('other');
  await tablet.keepsTyping(officer.page, 0);
});
