import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { killBrowser } from '@/tests/support/stories/browser-process';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--use-fake-ui-for-media-stream',
  '--use-fake-device-for-media-stream',
];

/**
 * The office tablet: a real Chromium on a profile that outlives it. Every command that the server acknowledged
 * to it is remembered here, beyond the reach of a kill.
 */
export class Tablet {
  readonly acknowledged = new Set<string>();
  private context: BrowserContext | null = null;

  constructor(
    private readonly room: string,
    private readonly origin: string,
    private readonly executablePath: string,
  ) {}

  private get profile(): string {
    return join(this.room, 'profile');
  }

  /** The page, in a browser that is started when there is none. */
  async page(): Promise<Page> {
    this.context ??= await this.switchOn();
    return this.context.pages()[0] ?? this.context.newPage();
  }

  private async switchOn(): Promise<BrowserContext> {
    const context = await chromium.launchPersistentContext(this.profile, {
      executablePath: this.executablePath,
      args: [...FLAGS, `--use-file-for-fake-video-capture=${join(this.room, 'camera.y4m')}`],
      baseURL: this.origin,
      viewport: { width: 1280, height: 800 },
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      permissions: ['camera'],
    });
    context.setDefaultTimeout(5_000);
    context.on('close', () => {
      if (this.context === context) this.context = null;
    });
    context.on('response', (response) => {
      if (response.status() !== 200 || !response.url().endsWith('/commands')) return;
      const { header } = JSON.parse(response.request().postData() ?? '{}') as { header?: string };
      const { commandId } = JSON.parse(header ?? '{}') as { commandId?: string };
      if (commandId) this.acknowledged.add(commandId);
    });
    return context;
  }

  /** kill -9, as a battery that dies. */
  async kill(): Promise<void> {
    await killBrowser(this.profile);
    this.context = null;
  }

  async switchOff(): Promise<void> {
    await this.context?.close().catch(() => undefined); // a browser that was killed is off already
    this.context = null;
  }
}
