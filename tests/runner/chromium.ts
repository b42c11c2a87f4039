import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { SetupFault } from '@/lib/server/database/embedded/setup-fault';
import { runProgram, runTool } from './run-tool';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

function isProgram(path: string | undefined): path is string {
  if (!path) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function findChromium(): string | undefined {
  const inPath = (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((home) => NAMES.map((name) => join(home, name)));
  return ['/usr/bin/chromium', ...inPath, chromium.executablePath()].find(isProgram);
}

/**
 * A Chromium for the stories: CHROMIUM_PATH, one of the system's, Playwright's own, else one is installed, by
 * the system's package manager when root may, by Playwright otherwise. `tell` says which it is.
 * @throws SetupFault when none can be had, or CHROMIUM_PATH names none.
 */
export async function ensureChromium(tell: (line: string) => void): Promise<string> {
  const asked = process.env.CHROMIUM_PATH;
  if (asked && !isProgram(asked)) throw new SetupFault(`CHROMIUM_PATH: ${asked} is not a program.`);
  const found = asked ?? findChromium();
  if (found) {
    tell(`Browser: ${found}`);
    return found;
  }
  if (process.geteuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    tell('No Chromium here: installing Debian’s with apt-get …');
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'inherit', 'inherit'] });
    const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
    await runProgram('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  }
  if (!findChromium()) {
    tell('No Chromium here: installing Playwright’s …');
    await runTool('playwright', ['install', 'chromium']);
  }
  const installed = findChromium();
  if (!installed) {
    throw new SetupFault('No Chromium could be installed: install one and name it in CHROMIUM_PATH.');
  }
  tell(`Browser: ${installed} (installed now)`);
  return installed;
}
