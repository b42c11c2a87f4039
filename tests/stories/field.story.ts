import { test } from '../support/stories/tablet-fixtures';

test('before a day without a network a device says what it still needs, and hears that it is there', async ({
  tablet,
}) => {
  const officer = await tablet.isSetUp();
  await officer.board.opens();
  await officer.outbox.looksBeforeLeaving();
  await officer.outbox.isNotReadyFor('pin');
  await officer.outbox.preparesDevice();
  await officer.outbox.isReadyFor('pin');
  await officer.outbox.isReadyFor('shell');
  await officer.outbox.isReadyFor('clock');
});
