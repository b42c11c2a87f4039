import { test } from '../support/stories/fixtures';

test('before a day without a network a device says what it still needs, and hears that it is there', async ({
  officer,
}) => {
  await officer.board.opens();
  await officer.outbox.looksBeforeLeaving();
  await officer.outbox.isNotReadyFor('pin');
  await officer.outbox.preparesDevice();
  await officer.outbox.isReadyFor('pin');
  await officer.outbox.isReadyFor('clock');
});
