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

test('a tablet’s day: checked in the morning, given a new key, closed at night', async ({
  visitor,
  administrator,
}) => {
  await administrator.devices.opens();
  const code = await administrator.devices.issuesCode('Tablet harian');
  await visitor.signsIn('maya', DEMO_PASSWORD);
  await visitor.door.isLeft();
  await visitor.enrolment.opens();
  await visitor.enrolment.enrols(code, 'Tablet harian', 'Cabang Mojokerto');
  const officer = new Officer(visitor.page);
  await officer.device.opens();
  await officer.device.checksMorning();
  await officer.device.changesKey();
  await officer.startsDataUpdateOf(PERSONAS.bambang);
  const sessionId = officer.sessionId();
  await administrator.devices.showsDay('Tablet harian', false);
  await officer.device.opens();
  await officer.device.cannotClose();
  await officer.opensSession(sessionId);
  await officer.profile.isAtContact();
  await officer.holding.savesAndLeaves();
  await officer.board.isHere();
  await officer.device.opens();
  await officer.device.closes();
  await administrator.devices.showsDay('Tablet harian', true);
});
