import { test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { bambang, joko } = PERSONAS;

test('a participant who looks away finds the screen locked, and behind it what was signed', async ({
  officer,
}) => {
  await officer.startsSessionFor(joko);
  await officer.consent.handsOver();
  await officer.participant.signsConsent();
  await officer.participant.looksElsewhere();
  await officer.lock.covers();
  await officer.unlocks();
  await officer.participant.agreesWithWhatHeSigned();
  await officer.isBackAt('membership');
});

test('an officer’s screen that nobody touched locks on every page, keeps what was typed, and opens by PIN', async ({
  officer,
}) => {
  await officer.startsDataUpdateOf(bambang);
  await officer.profile.typesContact('081299990000');
  await officer.isAwayForMinutes(9);
  await officer.profile.isAtContact();
  await officer.isAwayForMinutes(2);
  await officer.lock.covers();
  await officer.findsOtherPagesLocked('/board');
  await officer.lock.staysShutFor('135790');
  await officer.unlocks();
  await officer.profile.readsPhone('081299990000');
  await officer.isAwayForMinutes(11);
  await officer.lock.covers();
  await officer.reloads();
  await officer.lock.covers();
  await officer.unlocks();
});
