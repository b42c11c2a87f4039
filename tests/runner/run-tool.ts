import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { onStop } from '../../scripts/set-up/stopping';

/** The tools of the house, by the file that starts them: no shell, no look-up in PATH. */
const TOOLS = {
  next: 'next/dist/bin/next',
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
} as const;

/** Runs one of our tools to its end, its output on the terminal. Returns its exit code. */
export const runTool = (
  tool: keyof typeof TOOLS,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<number> => runProgram(process.execPath, [join('node_modules', TOOLS[tool]), ...args], environment);

/** Runs one of our tools until it is ended, with the keyboard as its input. Returns its exit code. */
export const runInteractive = (tool: keyof typeof TOOLS, args: readonly string[]): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join('node_modules', TOOLS[tool]), ...args], { stdio: 'inherit' });
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, () => child.kill(name));
    // Whoever started us was killed.
    process.on('disconnect', () => child.kill('SIGTERM'));
    child.once('error', reject);
    // Ended by Ctrl-C, as a watch ends.
    child.once('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 0 : 1)));
  });

/** Runs one of our scripts as a command of its own. */
export const runScript = (file: string): Promise<number> =>
  runProgram(process.execPath, ['--import', 'tsx', join('scripts', file)]);

export function runProgram(
  program: string,
  args: readonly string[],
  environment: Record<string, string> = {},
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      env: { ...process.env, ...environment },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    const forget = onStop(async () => {
      child.kill('SIGTERM');
    });
    child.once('error', reject);
    child.once('exit', (code) => {
      forget();
      resolve(code ?? 1);
    });
  });
}
