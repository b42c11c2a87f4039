import { expect, test } from '../support/stories/fixtures';

test('no page lets a foreign or an inline script run', async ({ visitor }) => {
  for (const path of ['/sign-in', '/session', '/verify/ABCDEFGH', '/nowhere']) {
    const answer = await visitor.page.goto(path);
    const policy = (await answer?.headerValue('content-security-policy')) ?? '';
    const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
    expect(scripts, path).toContain("'self'");
    expect(scripts, path).not.toMatch(/unsafe-inline|unsafe-eval|\*|https?:/);
    expect(policy, path).toContain("object-src 'none'");
    expect(policy, path).toContain("frame-ancestors 'none'");
  }
});
