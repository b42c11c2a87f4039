import { Officer } from '../support/stories/actors/officer';
import { test } from '../support/stories/fixtures';
import { DEMO_PASSWORD, PERSONAS } from '../support/stories/people';

test('an administrator issues a code, and later revokes the device: its next step is refused', async ({
  visitor,
  administrator,
}) => {
  await administrator.devices.opens();
  const code = await administrator.devices.issuesCode('Tablet pinjaman');
  await visitor.signsIn('maya', DEMO_PASSWORD);
  await visitor.door.isLeft();
  await visitor.enrolment.opens();
  await visitor.enrolment.enrols(code, 'Tablet pinjaman', 'Cabang Mojokerto');
  const officer = new Officer(visitor.page);
  await officer.startsSessionFor(PERSONAS.bambang);
  await officer.takesConsent();
  await administrator.devices.opens();
  await administrator.devices.revokes('Tablet pinjaman', 'dikembalikan');
  await officer.profile.confirmsMembership();
  await officer.holding.isNotEnrolled();
});
