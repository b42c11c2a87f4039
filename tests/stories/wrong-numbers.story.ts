import { test } from '../support/stories/fixtures';

const WRONG = [
  ['123', 'identifier.length'],
  ['9999994513950001', 'nik.date'],
] as const;

test('a wrong number is told exactly what is wrong with it', async ({ officer }) => {
  await officer.startsSession();
  for (const [number, fault] of WRONG) {
    await officer.start.looksFor(number);
    await officer.start.isToldWrong(fault);
  }
  await officer.start.looksFor('9999994506950099');
  await officer.start.isRefused('person.not-found');
});
