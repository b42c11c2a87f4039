import { guidanceSays, keepsGuidance, keepsNoGuidance } from '../support/stories/kept-guidance';
import { expect, test } from '../support/stories/tablet-fixtures';

test('a tablet’s first visit does not fetch guidance; one that was prepared has it without a network', async ({
  tablet,
}) => {
  const officer = await tablet.isSetUp();
  await officer.board.opens();
  await tablet.keepsShell(officer.page);
  await keepsNoGuidance(officer.page);
  await officer.outbox.opens();
  await officer.outbox.preparesDevice();
  await keepsGuidance(officer.page);
  await officer.losesConnection();
  expect(await guidanceSays(officer.page)).toBe('ready');
});
