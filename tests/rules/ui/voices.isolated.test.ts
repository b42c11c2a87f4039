import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const anyVoice = (all: readonly unknown[]) => all.length > 0;

beforeEach(() => {
  vi.useFakeTimers();
  vi.resetModules();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const engine = () => {
  const has: unknown[] = [];
  const events = new EventTarget();
  const speechSynthesis = Object.assign(events, { getVoices: () => has });
  vi.stubGlobal('window', { speechSynthesis });
  return (voice: unknown) => {
    has.push(voice);
    events.dispatchEvent(new Event('voiceschanged'));
  };
};

test('a device without an engine has no voice, and says so at once', async () => {
  vi.stubGlobal('window', {});
  const { lookForVoices, voices } = await import('@/components/ui/voices');
  lookForVoices();
  expect(voices.standing(anyVoice)).toBe('none');
});

test('voices are looked for once: who comes to the button later finds an answer', async () => {
  engine();
  const { lookForVoices, voices } = await import('@/components/ui/voices');
  lookForVoices();
  expect(voices.standing(anyVoice)).toBe('looking');
  vi.advanceTimersByTime(2_500);
  lookForVoices();
  expect(voices.standing(anyVoice)).toBe('none');
});

test('a voice that comes late is found all the same, and told', async () => {
  const speaks = engine();
  const { voices } = await import('@/components/ui/voices');
  let told = 0;
  const leave = voices.subscribe(() => {
    told += 1;
  });
  vi.advanceTimersByTime(2_500);
  speaks({ lang: 'id-ID' });
  expect(voices.standing(anyVoice)).toBe('ready');
  expect(told).toBe(2);
  leave();
  speaks({ lang: 'en-US' });
  expect(told).toBe(2);
});
