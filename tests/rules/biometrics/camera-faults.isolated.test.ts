import { afterEach, describe, expect, test, vi } from 'vitest';
import { openCamera } from '../../../components/camera/camera-source';

afterEach(() => vi.unstubAllGlobals());

const aBrowserWhere = (getUserMedia: () => Promise<unknown>) =>
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });

describe('why a camera does not open, by the name that the browser gives', () => {
  test.each([
    ['NotAllowedError', 'denied'],
    ['SecurityError', 'denied'],
    ['NotFoundError', 'missing'],
    ['OverconstrainedError', 'missing'],
    ['NotReadableError', 'busy'],
    ['AbortError', 'busy'],
    ['ErrorOfTomorrow', 'busy'],
  ])('%s is heard as %s', async (name, fault) => {
    aBrowserWhere(() => Promise.reject(new DOMException('', name)));
    expect(await openCamera('user', 'face')).toBe(fault);
  });

  test('a page without https has no camera to ask for', async () => {
    vi.stubGlobal('navigator', {});
    expect(await openCamera('user', 'face')).toBe('insecure');
  });

  test('a stream is handed on as it is', async () => {
    const stream = { id: 'a stream' };
    aBrowserWhere(() => Promise.resolve(stream));
    expect(await openCamera('environment', 'paper')).toBe(stream);
  });
});
