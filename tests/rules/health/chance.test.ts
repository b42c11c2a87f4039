import { describe, expect, test } from 'vitest';
import { NO_SESSION, type SessionState } from '@/lib/domain/sessions/state';
import { adviceFor, chanceToFinish, serviceStatusOf, servicesNeeded } from '@/lib/domain/views/chance';
import { SERVICES, type Service, type ServiceHealth } from '@/lib/domain/views/services';

const OPEN: SessionState = { ...NO_SESSION, status: 'open' };
const verified = { ...NO_SESSION.face, verifiedBy: 'match' } as const;

const health = (service: Service, given: Partial<ServiceHealth> = {}): ServiceHealth => ({
  service,
  standing: 'works',
  since: null,
  lately: { answered: 0, silent: 0 },
  inVain: 0,
  ...given,
});
const world = (troubled: Partial<Record<Service, Partial<ServiceHealth>>> = {}) =>
  SERVICES.map((service) => health(service, troubled[service]));

describe('how a service stands', () => {
  test.each([
    [null, 0, 0, 'unknown'],
    [true, 0, 0, 'works'],
    [true, 8, 2, 'works'],
    [true, 7, 3, 'shaky'],
    [false, 9, 1, 'silent'],
  ] as const)('last word %s, %i answered, %i silent: %s', (works, answered, silent, expected) => {
    expect(serviceStatusOf(works, { answered, silent })).toBe(expected);
  });
});

describe('what a session still needs', () => {
  test.each([
    ['a new one', OPEN, ['registry', 'face-engine', 'bank', 'queue']],
    [
      'with the face and the data settled',
      { ...OPEN, face: verified, registry: { outcome: 'same', code: null, differing: [] } } as SessionState,
      ['bank', 'queue'],
    ],
    ['a submitted one', { ...OPEN, status: 'submitted' } as SessionState, []],
    ['an ended one', { ...OPEN, status: 'ended' } as SessionState, []],
  ] as const)('%s', (_what, state, expected) => {
    expect(servicesNeeded(state)).toEqual(expected);
  });
});

describe('the chance to finish now', () => {
  test('is good when nothing was asked yet', () => {
    expect(adviceFor(chanceToFinish(OPEN, world()))).toBe('go-on');
  });

  test('one lost call among many answered ones changes no advice', () => {
    const lately = { answered: 30, silent: 1 };
    expect(adviceFor(chanceToFinish(OPEN, world({ registry: { lately } })))).toBe('go-on');
  });

  test('falls with every call in vain', () => {
    const chanceAfter = (inVain: number) =>
      chanceToFinish(OPEN, world({ registry: { standing: 'silent', inVain } }));
    expect(chanceAfter(1)).toBeGreaterThan(chanceAfter(2));
    expect(adviceFor(chanceAfter(1))).toBe('save');
    expect(adviceFor(chanceAfter(20))).toBe('redirect');
  });

  test('a silent service that the session does not need any more takes nothing away', () => {
    const done = {
      ...OPEN,
      face: verified,
      registry: { outcome: 'same', code: null, differing: [] },
    } as SessionState;
    const silent = world({ registry: { standing: 'silent', inVain: 9 } });
    expect(chanceToFinish(done, silent)).toBe(chanceToFinish(done, world()));
  });

  test('SMS is never waited for', () => {
    const silent = world({ sms: { standing: 'silent', inVain: 9 } });
    expect(chanceToFinish(OPEN, silent)).toBe(chanceToFinish(OPEN, world()));
  });
});
