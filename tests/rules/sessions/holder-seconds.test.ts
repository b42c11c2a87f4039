import { expect, test } from 'vitest';
import { holderSeconds } from '@/lib/domain/sessions/holder-seconds';

const at = (seconds: number, type: string, data: unknown = {}, kind = 'staff') => ({
  type,
  data,
  at: new Date(Date.UTC(2026, 10, 26) + seconds * 1_000).toISOString(),
  actor: { kind },
});
const opened = at(0, 'session.opened');
const toParticipant = at(40, 'session.screen-handed-over', { to: 'participant' });
const toOfficer = at(100, 'session.screen-handed-over', { to: 'officer' });

test.each([
  ['nothing has happened', [], 0, 0],
  ['one is served by the officer alone', [opened, at(30, 'session.contact-updated')], 30, 0],
  ['the screen goes over and comes back', [opened, toParticipant, toOfficer], 40, 60],
  [
    'a pause is nobody’s time',
    [opened, at(10, 'session.paused'), at(500, 'session.taken-over'), at(520, 'session.ended')],
    30,
    0,
  ],
  [
    'a take-over takes the screen from the participant',
    [opened, toParticipant, at(60, 'session.taken-over'), at(65, 'session.contact-updated')],
    45,
    20,
  ],
  [
    'what a machine answers later is not waited for at the screen',
    [opened, toParticipant, toOfficer, at(9_000, 'session.account-inquired', {}, 'service')],
    40,
    60,
  ],
])('%s', (_, events, officer, participant) => {
  expect(holderSeconds(events)).toEqual({ officer, participant });
});
