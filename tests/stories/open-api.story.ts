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
