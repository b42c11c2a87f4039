import { test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { bambang } = PERSONAS;

test('a colleague takes a session over, and only then holds it', async ({ officer, colleague }) => {
  await officer.startsSessionFor(bambang);
  await officer.takesConsent();
  await colleague.opensSession(officer.sessionId());
  await colleague.holding.takesOver('colleague-away');
  await colleague.profile.confirmsMembership();
  await officer.holding.isHeld();
  await colleague.profile.isAtContact();
});

test('a session is put aside and goes on', async ({ officer }) => {
  await officer.startsDataUpdateOf(bambang);
  const sessionId = officer.sessionId();
  await officer.profile.isAtContact();
  await officer.holding.savesAndLeaves();
  await officer.board.isHere();
  await officer.opensSession(sessionId);
  await officer.holding.goesOn();
  await officer.profile.isAtContact();
});

test('a session that leads nowhere is ended with its reason', async ({ officer }) => {
  await officer.startsSessionFor(bambang);
  await officer.takesConsent();
  await officer.holding.ends('participant-left');
});
