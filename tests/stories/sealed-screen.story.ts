import { PERSONAS } from '../support/stories/people';
import { test } from '../support/stories/tablet-fixtures';

const { joko } = PERSONAS;

test('the participant cannot leave the handed-over screen; the officer’s PIN opens it again', async ({
  tablet,
}) => {
  test.slow();
  const officer = await tablet.isSetUp();
  await officer.startsSessionFor(joko);
  await officer.consent.handsOver();
  await officer.participant.isAtConsent();
  await officer.participant.cannotReach('/board');
  await officer.participant.cannotReach('/enrol');
  await officer.participant.cannotReach(`/receipt/${officer.sessionId()}`);
  await officer.participant.cannotMoveTo('new');
  await officer.participant.cannotGoBack();
  await officer.participant.isAnsweredSealed('/api/v1/board');
  await officer.participant.guessesPin('135790');
  await officer.participant.consents();
  await officer.isBackAt('membership');
  await officer.board.opens();
  await officer.board.isHere();
});
