import { describe, expect, test } from 'vitest';
import { LANGUAGE_COOKIE } from '@/lib/messages/language';
import { EVERY_REFUSAL, type RefusalRoom } from '@/lib/messages/refusals/every-refusal';
import { refused, refusedAs, sayRefused } from '@/lib/server/http/refused';
import { requestLanguage } from '@/lib/server/http/request-language';

const rooms = Object.keys(EVERY_REFUSAL) as RefusalRoom[];
const all = rooms.flatMap((room) => Object.keys(EVERY_REFUSAL[room]).map((code) => ({ room, code })));

describe.each(all)('$room: $code', ({ room, code }) => {
  test.each(['id', 'en'] as const)(
    'is said in %s, with the next step, as problem details',
    async (language) => {
      const no = refused(room, code as never);
      const answer = sayRefused(no, language);
      expect(answer.headers.get('content-type')).toBe('application/problem+json');
      expect(answer.headers.get('content-language')).toBe(language);
      const { says, next } = no.refused[language];
      expect(await answer.json()).toEqual({
        type: `urn:dampingi:problem:${code}`,
        title: says,
        nextStep: next,
        status: answer.status,
        code,
      });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      for (const text of [says, next]) expect(text).toMatch(/^\p{Lu}.*[.?]$/su);
    },
  );

  test('says it otherwise in another language', () => {
    const { id, en } = refused(room, code as never).refused;
    expect(id.says).not.toBe(en.says);
    expect(id.next).not.toBe(en.next);
  });
});

test('there are refusals of every room', () => {
  expect(all.length).toBeGreaterThan(150);
});

test('a code that a room does not know keeps its name and gets the words of the one named for it', async () => {
  const answer = sayRefused(refusedAs('administration', 'staff.of-tomorrow', 'command.refused'), 'en');
  expect(await answer.json()).toMatchObject({
    status: 409,
    code: 'staff.of-tomorrow',
    title: EVERY_REFUSAL.administration['command.refused'].en.says,
  });
});

test.each([
  [`${LANGUAGE_COOKIE}=en`, 'en'],
  [`a=b; ${LANGUAGE_COOKIE}=en; c=d`, 'en'],
  [`${LANGUAGE_COOKIE}=xx`, 'id'],
  [`x${LANGUAGE_COOKIE}=en`, 'id'],
  ['', 'id'],
])('a request with the cookies %j reads %s', (cookie, language) => {
  expect(requestLanguage(new Request('http://localhost', { headers: { cookie } }))).toBe(language);
});
