import { maskName } from '@/lib/domain/people/mask';
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
