import { expect, test } from 'vitest';
import { lookAhead } from '../../runner/fetch-ahead';

const dynamic = (from: string, to: string) => ({ from, to, dynamic: true });
const AHEAD = 'components/session/fetch-ahead.ts';
const STEP = 'components/steps/profile/contact-step.tsx';

test('a piece that is loaded as it is needed and fetched ahead → nothing missed', () => {
  const imports = [dynamic(AHEAD, STEP), dynamic('components/session/step-pane.tsx', STEP)];
  expect(lookAhead(imports)).toEqual({ fetched: 1, missed: [] });
});

test.each(['components/session/step-pane.tsx', 'components/shell/x.tsx', 'components/steps/face/x.tsx'])(
  'a piece that %s loads and nobody fetches ahead → missed',
  (from) => {
    const one = dynamic(from, STEP);
    expect(lookAhead([one])).toEqual({ fetched: 0, missed: [one] });
  },
);

test('what is imported at once, outside of a session, or opened with a network → not asked for', () => {
  const imports = [
    { from: 'components/session/step-pane.tsx', to: STEP, dynamic: false },
    dynamic('components/office/board.tsx', STEP),
    dynamic('components/outbox/own-sessions.tsx', 'components/outbox/open-vault.tsx'),
    dynamic('components/session/session-page.tsx', 'components/session/moving/scan-code.tsx'),
  ];
  expect(lookAhead(imports).missed).toEqual([]);
});
