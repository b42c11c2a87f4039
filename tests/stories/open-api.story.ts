import { expect, test } from '../support/stories/fixtures';
import { operationsOf, routeFiles, unresolvedReferences } from '../support/stories/open-api';

test('the API describes itself, every route of it', async ({ visitor }) => {
  const answer = await visitor.page.request.get('/api/v1/openapi.json');
  const document = await answer.json();
  expect(document).toMatchObject({ openapi: expect.stringMatching(/^3\.1\./), info: { title: 'Dampingi' } });
  expect(unresolvedReferences(document)).toEqual([]);
  const described = operationsOf(document);
  for (const { path, methods } of routeFiles())
    for (const method of methods) expect(described, `${method} ${path}`).toContain(`${method} ${path}`);
  for (const operation of described)
    expect(
      routeFiles().flatMap(({ path, methods }) => methods.map((method) => `${method} ${path}`)),
      `${operation} has a route`,
    ).toContain(operation);
});

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
