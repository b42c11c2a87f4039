import { maskName } from '@/lib/people/mask';
import { test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { bambang } = PERSONAS;
const NOBODY = '01900000-0000-7000-8000-000000000000';

test('another branch sees nothing of a session', async ({
  officer,
  foreignOfficer,
  foreignSupervisor,
  wire,
}) => {
  await officer.startsSessionFor(bambang);
  await officer.takesConsent();
  const sessionId = officer.sessionId();
  await officer.board.opens();
  await officer.board.shows(maskName(bambang.name));
  await foreignOfficer.board.opens();
  await foreignOfficer.board.showsNothingOf(maskName(bambang.name));
  await foreignOfficer.opensSession(sessionId);
  await foreignOfficer.holding.isUnknown();
  await foreignSupervisor.reviews.opensReplayOf(sessionId);
  await foreignSupervisor.reviews.isNotFound();
  await wire.by('eko').findsSameAnswerFor(`/api/v1/sessions/${sessionId}`, `/api/v1/sessions/${NOBODY}`);
  await wire
    .by('ratih')
    .findsSameAnswerFor(`/api/v1/sessions/${sessionId}/timeline`, `/api/v1/sessions/${NOBODY}/timeline`);
});

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
