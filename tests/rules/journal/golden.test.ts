import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { evolveClaim, NO_CLAIM } from '@/lib/domain/claims/state';
import { upcast } from '@/lib/domain/journal/upcast';
import { replay } from '@/lib/domain/sessions/evolve';
import { currentStep } from '@/lib/domain/sessions/steps';

type Kept = {
  readonly type: string;
  readonly typeVersion: number;
  readonly at: string;
  readonly data: Record<string, unknown>;
};
type Golden = Readonly<
  Record<'session' | 'claim', { readonly events: readonly Kept[]; readonly state: object }>
>;

const FOLDER = 'tests/support/golden';
const files = readdirSync(FOLDER).filter((name) => /^session-.*\.json$/.test(name));
const open = (events: readonly Kept[]) =>
  events.map(({ type, typeVersion, at, data }) => ({ ...upcast(type, typeVersion, data), at }));

/** One paid session of an invented person per release. These files are never edited: they must replay for ever. */
describe('the journal of an earlier release', () => {
  test('is here at all', () => expect(files).toContain('session-0.1.json'));

  test.each(files)('%s replays to the state that it had then', (file) => {
    const golden = JSON.parse(readFileSync(`${FOLDER}/${file}`, 'utf8')) as Golden;
    const session = replay(open(golden.session.events));
    expect(session).toMatchObject(golden.session.state);
    expect(session.status).toBe('submitted');
    expect(currentStep(session)).toBe('receipt');
    const claim = open(golden.claim.events).reduce(evolveClaim, NO_CLAIM);
    expect(claim).toMatchObject(golden.claim.state);
    expect(claim.status).toBe('paid');
  });
});
