import type { Browser, BrowserContext, Page } from '@playwright/test';
import { pool } from '@/lib/server/database/connection';
import { issueCodeAsService } from '@/lib/server/devices/issue-code-as-service';
import { DEMO_PASSWORD, memberNamed } from './people';
import type { Product } from './product';
import { EnrolScreen } from './screens/enrol-screen';
import { SignInScreen } from './screens/sign-in-screen';
import { watchPage } from './watch-page';
import { networkOfRun, standOn } from './weak-signal';

/**
 * The browsers that stand in the branches: one device for each member of staff, signed in and enrolled through
 * the product's own screens when first needed and then kept for the stories that follow.
 */
export class Desk {
  private readonly devices = new Map<string, BrowserContext>();
  private readonly strangers: BrowserContext[] = [];
  readonly troubles: string[] = [];

  constructor(
    private readonly browser: Browser,
    readonly product: Product,
  ) {}

  private newContext(): Promise<BrowserContext> {
    return this.browser.newContext({
      baseURL: this.product.origin,
      viewport: { width: 1280, height: 800 },
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      reducedMotion: 'reduce',
      permissions: ['camera'],
      // These stories cut single requests off, which a worker would hide from them; stories of tablets have the worker.
      serviceWorkers: 'block',
    });
  }

  private async open(context: BrowserContext): Promise<Page> {
    const page = await context.newPage();
    watchPage(page, this.troubles);
    await standOn(networkOfRun(), page);
    return page;
  }

  /** A browser that nobody has used yet; it goes away with the story. */
  async stranger(): Promise<Page> {
    const context = await this.newContext();
    this.strangers.push(context);
    return this.open(context);
  }

  /** A page of this person's own device. */
  async pageOf(username: string): Promise<Page> {
    const known = this.devices.get(username);
    if (known) {
      const page = await this.open(known);
      const me = await page.request.get('/api/v1/me');
      if (!me.ok()) await this.signIn(page, username);
      return page;
    }
    const context = await this.newContext();
    const page = await this.open(context);
    await this.signIn(page, username);
    const { branchId, branchName, name } = memberNamed(username);
    const enrolment = new EnrolScreen(page);
    await enrolment.opens();
    await enrolment.enrols(await this.codeFor(branchId, name), `Perangkat ${name}`, branchName);
    this.devices.set(username, context);
    return page;
  }

  private async signIn(page: Page, username: string): Promise<void> {
    const screen = new SignInScreen(page);
    await screen.opens();
    await screen.tries(username, DEMO_PASSWORD);
    await screen.isLeft();
  }

  /** A one-time code, as the administrator's office hands it out. */
  codeFor(branchId: string, label: string): Promise<string> {
    return issueCodeAsService(branchId, label);
  }

  private contexts(): readonly BrowserContext[] {
    return [...this.devices.values(), ...this.strangers];
  }

  pages(): readonly Page[] {
    return this.contexts().flatMap((context) => context.pages());
  }

  /** The end of a story: pages closed, the world as it was, sessions left behind no longer in anyone's way. */
  async clear(): Promise<void> {
    for (const context of this.strangers.splice(0)) await context.close();
    for (const page of this.pages()) await page.close();
    await fetch(`${this.product.sandbox}/sandbox/faults`, { method: 'DELETE' });
    await pool().query(`update session_board set status = 'ended' where status in ('open', 'paused')`);
    // What this story was paid is paid out of no other story's balance.
    await pool().query('delete from paid_benefits where claim_id is not null');
    this.troubles.length = 0;
  }
}
