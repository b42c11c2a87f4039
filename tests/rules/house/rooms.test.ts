import { describe, expect, test } from 'vitest';
import { drawHouse, roomOf, sayHouse } from '../../runner/rooms';

const imports = (...pairs: [string, string][]) => pairs.map(([from, to]) => ({ from, to }));

describe('the room of a file', () => {
  test.each([
    ['lib/server/claims/receipt.ts', 'lib/server/claims'],
    ['lib/server/gateways/bank/snap/call.ts', 'lib/server/gateways'],
    ['lib/domain/benefits/jht/tax.ts', 'lib/domain/benefits/jht'],
    ['lib/messages/faces/quality-messages.ts', 'lib/messages'],
    ['components/steps/face/face-step.tsx', 'components/steps'],
    ['app/api/v1/me/route.ts', null],
  ])('%s → %s', (file, room) => expect(roomOf(file)).toBe(room));
});

describe('circles', () => {
  test('rooms in a row → none', () => {
    const house = drawHouse(
      imports(
        ['lib/server/jobs/a.ts', 'lib/server/claims/b.ts'],
        ['lib/server/claims/b.ts', 'lib/server/queue/c.ts'],
      ),
    );
    expect(house).toMatchObject({ rooms: 3, arrows: 2, backUp: [] });
  });

  test('two rooms that need each other → both arrows named, the thinner first', () => {
    const house = drawHouse(
      imports(
        ['lib/server/jobs/a.ts', 'lib/server/claims/b.ts'],
        ['lib/server/jobs/d.ts', 'lib/server/claims/b.ts'],
        ['lib/server/claims/b.ts', 'lib/server/jobs/c.ts'],
      ),
    );
    expect(house.backUp.map(({ from }) => from)).toEqual(['lib/server/claims', 'lib/server/jobs']);
    expect(sayHouse(house)[1]).toContain('lib/server/claims/b.ts imports lib/server/jobs/c.ts');
  });

  test('a circle by way of a third room → every arrow on it', () => {
    const house = drawHouse(
      imports(
        ['components/shell/a.tsx', 'components/steps/b.tsx'],
        ['components/steps/b.tsx', 'components/outbox/c.tsx'],
        ['components/outbox/c.tsx', 'components/shell/a.tsx'],
        ['components/session/x.tsx', 'components/shell/a.tsx'],
      ),
    );
    expect(house.backUp).toHaveLength(3);
  });

  test('imports of node_modules and of one room by itself → no arrow', () => {
    const house = drawHouse(
      imports(
        ['lib/server/jobs/a.ts', 'node_modules/pg/lib/index.js'],
        ['lib/server/jobs/a.ts', 'lib/server/jobs/b.ts'],
      ),
    );
    expect(house.arrows).toBe(0);
  });
});
