import { test } from '../support/stories/fixtures';

test('a made-up code is called unknown, and what to do', async ({ visitor }) => {
  await visitor.holdsReceipt('ABCDEFGH234567ABCDEFGH234');
  await visitor.receipts.isUnknown();
  await visitor.holdsReceipt('%3Cscript%3E');
  await visitor.receipts.isUnknown();
  await visitor.receipts.typesCode('ABCDE FGH23 4567A BCDEF GH234');
  await visitor.receipts.isUnknown();
});
