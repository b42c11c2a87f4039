import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ICruiseResult } from 'dependency-cruiser';
import type { Import } from './rooms';

const HOMES = ['app', 'components', 'lib', 'scripts', 'tests', 'proxy.ts', 'instrumentation.ts'];

export type Violation = { readonly rule: string; readonly from: string; readonly to: string };
export type Cruise = {
  readonly violations: readonly Violation[];
  readonly imports: readonly Import[];
  readonly files: number;
};

/** Standard output of a Node program that is waited for. @throws where it cannot be started. */
const outputOf = (args: readonly string[], cwd: string): Promise<string> =>
  new Promise((done, fail) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'inherit'] });
    const pieces: Buffer[] = [];
    child.stdout.on('data', (piece: Buffer) => pieces.push(piece));
    child.on('error', fail);
    child.on('close', () => done(Buffer.concat(pieces).toString('utf8')));
  });

/**
 * Follows every import of a checkout (values and types) and holds it to the import walls.
 * @param root folder of the checkout, with node_modules and tsconfig.json in it
 * @throws where the check itself could not run
 */
export const cruiseHouse = async (root: string): Promise<Cruise> => {
  const there = HOMES.filter((home) => existsSync(join(root, home)));
  const program = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const config = resolve('.dependency-cruiser.cjs');
  const json = await outputOf([program, '--config', config, '--output-type', 'json', ...there], root);
  const result = JSON.parse(json) as ICruiseResult;
  return {
    violations: result.summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    imports: result.modules.flatMap(({ source, dependencies }) =>
      dependencies.map(({ resolved, dynamic }) => ({ from: source, to: resolved, dynamic })),
    ),
    files: result.modules.filter(({ source }) => HOMES.some((home) => source.startsWith(home))).length,
  };
};
