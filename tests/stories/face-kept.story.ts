import { test } from '../support/stories/fixtures';
import { PERSONAS } from '../support/stories/people';

const { ningsih } = PERSONAS;

test('a face kept from an earlier visit is taken back, allowed anew with a tick of its own, and taken back again', async ({
  officer,
}) => {
  await officer.startsSessionFor(ningsih);
  await officer.consent.handsOver();
  await officer.participant.changesHisMindAboutHisFace();
  await officer.participant.consents();
  await officer.isBackAt('membership');
  await officer.consent.withdrawsFaceForHim();
});
