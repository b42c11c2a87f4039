import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'rolldown';
import { guidanceVersion } from '../../scripts/set-up/guidance-made';
import { withServer } from './first-load';
import type { GuidanceMeasure } from './guidance-page';
import { slowDown } from './slow-process';

const FACE = join('lib', 'sandbox', 'faces', 'faces', 'p01', 'selfie-1.jpg');
const HOW = [
  { name: 'as it is', times: 1, byBrowser: 1 },
  { name: 'browser’s throttle, 4×', times: 1, byBrowser: 4 },
  { name: 'whole renderer, 4×', times: 4, byBrowser: 1 },
] as const;

export type GuidanceSpeed = {
  /** Bytes of heads and bodies as sent, by file. */
  readonly transferred: Readonly<Record<string, number>>;
  readonly rows: readonly (GuidanceMeasure & { readonly name: string })[];
};

const pageCode = async (): Promise<string> => {
  const version = guidanceVersion();
  const { output } = await build({
    input: 'tests/bench/guidance-page.ts',
    platform: 'browser',
    transform: { define: { 'process.env.GUIDANCE_VERSION': JSON.stringify(version) } },
    output: { format: 'iife' },
    write: false,
  });
  return output[0].code;
};

/** Bytes that come back for an address when the browser's kinds of packing are accepted. */
const bytesOf = (address: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const asked = request(
      address,
      { headers: { 'accept-encoding': 'gzip', connection: 'close' } },
      (answer) => {
        const { socket } = answer;
        answer.resume().on('end', () => resolve(socket.bytesRead));
      },
    );
    asked.on('error', reject);
    asked.end();
  });

const renderersOf = async (browser: Browser): Promise<number[]> => {
  const tools = await browser.newBrowserCDPSession();
  const { processInfo } = await tools.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
};

const measureOn = async (page: Page, times: number): Promise<GuidanceMeasure> => {
  const picture = `data:image/jpeg;base64,${readFileSync(FACE).toString('base64')}`;
  const browser = page.context().browser();
  const letRun = slowDown(browser ? await renderersOf(browser) : [], times);
  try {
    return await page.evaluate(
      (given) =>
        (
          globalThis as unknown as { measureGuidance: (one: string) => Promise<GuidanceMeasure> }
        ).measureGuidance(given),
      picture,
    );
  } finally {
    letRun();
  }
};

/** Frames a second of the guidance on this machine and on one four times as slow, in a page of the finished build. */
export const measureGuidance = async (browserPath: string): Promise<GuidanceSpeed> => {
  const code = await pageCode();
  return withServer(async (origin) => {
    const browser = await chromium.launch({
      executablePath: browserPath,
      args: ['--no-sandbox', '--disable-gpu'],
    });
    try {
      const asked = new Set<string>();
      const rows: (GuidanceMeasure & { readonly name: string })[] = [];
      for (const { name, times, byBrowser } of HOW) {
        const page = await browser.newPage();
        page.on('request', (one) => one.url().includes('/guidance/') && asked.add(one.url()));
        await page.goto(`${origin}/offline`);
        await page.evaluate(code);
        const tools = await page.context().newCDPSession(page);
        await tools.send('Emulation.setCPUThrottlingRate', { rate: byBrowser });
        rows.push({ name, ...(await measureOn(page, times)) });
        await page.context().close();
      }
      const transferred: Record<string, number> = {};
      for (const url of asked) transferred[url.slice(url.lastIndexOf('/') + 1)] = await bytesOf(url);
      return { transferred, rows };
    } finally {
      await browser.close();
    }
  });
};
