import { test } from '../support/stories/fixtures';

const NEW = { name: 'Sari Handayani', username: 'sari.handayani', role: 'supervisor' } as const;
const OWN_PASSWORD = 'kereta-hujan-mangga-17';

test('a new account takes two administrators, and its owner makes it their own before anything opens', async ({
  administrator,
  secondAdministrator,
  visitor,
}) => {
  await administrator.staff.opens();
  const secret = await administrator.staff.proposes(NEW);
  await administrator.staff.cannotAccept(NEW.username);
  await visitor.signsIn(NEW.username, secret);
  await visitor.door.isRefused();
  await secondAdministrator.staff.opens();
  await secondAdministrator.staff.accepts(NEW.username);
  await visitor.signsIn(NEW.username, secret);
  await visitor.door.isLeft();
  await visitor.firstSignIn.isWhereItLeads('/cases');
  await visitor.firstSignIn.triesPassword(secret, 'sari-handayani-2026');
  await visitor.firstSignIn.isToldItIsCommon();
  await visitor.firstSignIn.triesPassword(secret, OWN_PASSWORD);
  await visitor.firstSignIn.choosesPin(OWN_PASSWORD, '917340');
});
