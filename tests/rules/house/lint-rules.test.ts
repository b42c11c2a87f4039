import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** What the linter says about a component with this in it, by our own rule alone. */
let home = '';
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'dampingi-lint-'));
  const plugins = [resolve('tests/lint/form-has-method.grit')];
  writeFileSync(join(home, 'biome.json'), JSON.stringify({ plugins, linter: { rules: { preset: 'none' } } }));
});
afterAll(() => rmSync(home, { recursive: true }));

const lint = (markup: string) => {
  writeFileSync(join(home, 'probe.tsx'), `export const Probe = () => ${markup};\n`);
  const biome = resolve('node_modules/@biomejs/biome/bin/biome');
  const { status, stdout, stderr } = spawnSync(process.execPath, [biome, 'lint', 'probe.tsx'], {
    cwd: home,
    encoding: 'utf8',
  });
  return { status, said: stdout + stderr };
};

test.each(['<form onSubmit={save}>x</form>', '<form />', '<main><form className="a">x</form></main>'])(
  '%s: a form without a method, which could put what was typed into the address → refused',
  (markup) => {
    const { status, said } = lint(markup);
    expect(status).toBe(1);
    expect(said).toContain('Name the method of this form');
  },
);

test.each([
  '<form method="post" onSubmit={save}>x</form>',
  '<form action="/sessions" method="get" />',
  '<div />',
])('%s → allowed', (markup) => {
  expect(lint(markup)).toMatchObject({ status: 0 });
});
