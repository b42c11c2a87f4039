import { sendCheckpoints } from '../journal/send-checkpoints';
import { writeCheckpoints } from '../journal/write-checkpoints';

/** Signs the branches' heads outside the database, and gives the second keeper what it does not have yet. */
export const keepCheckpoints = async (): Promise<void> => {
  await writeCheckpoints();
  await sendCheckpoints();
};
