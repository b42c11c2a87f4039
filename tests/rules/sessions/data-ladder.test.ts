import { expect, test } from 'vitest';
import { DATA_LADDER } from '@/lib/domain/sessions/data-ladder';
import { REQUESTS } from '@/lib/domain/sessions/membership-commands';

test.each(DATA_LADDER)(
  '$trouble: evidence, who decides, what goes out, what is taken home, in both languages',
  (row) => {
    for (const words of [row.says, row.evidence, row.next, row.takesHome])
      for (const language of ['id', 'en'] as const) expect(words[language].length).toBeGreaterThan(8);
  },
);

test('every request of the officer has its row, and no row asks an office that the command does not know', () => {
  const rows = DATA_LADDER.filter(({ request }) => request?.by === 'officer');
  expect(Object.fromEntries(rows.map(({ trouble, request }) => [trouble, request?.to]))).toEqual(REQUESTS);
});
