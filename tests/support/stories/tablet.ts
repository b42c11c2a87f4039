import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type LaunchOptions, type Page } from '@playwright/test';
import { SIGN_OUT_TEXTS } from '@/lib/messages/sign-out';
import { issueCodeAsService } from '@/lib/server/devices/issue-code-as-service';
import type { RecordKind } from '@/lib/tablet/vault/vault-database';
import { Officer } from './actors/officer';
import { killBrowser } from './browser-process';
import { hours } from './hours';
import type { HttpsDoor } from './https-door';
import { DEMO_PASSWORD, memberNamed } from './people';
import { putBackVault } from './put-back-vault';
import { readVaults } from './read-vaults';
import { EnrolScreen } from './screens/enrol-screen';
import { LANGUAGE } from './screens/screen';
import { SignInScreen } from './screens/sign-in-screen';
import { watchPage } from './watch-page';

/**
 * A tablet with a profile of its own that outlives the browser, a real service worker, and nothing between it and
 * the product but HTTPS.
 */
export class Tablet {
  private readonly profile = mkdtempSync(join(tmpdir(), 'dampingi-tablet-'));
  private context: BrowserContext | null = null;
  /** As the administrator finds it in his list. */
  readonly label: string;
  readonly troubles: string[] = [];

  constructor(
    private readonly door: HttpsDoor,
    private readonly launch: LaunchOptions,
    private readonly username: string,
  ) {
    this.label = `Tablet ${username} ${Date.now().toString(36)}`;
  }

  /** Opens the browser on this profile: the first page is the officer's. */
  async switchesOn(given: { offline?: boolean } = {}): Promise<Officer> {
    this.context = await chromium.launchPersistentContext(this.profile, {
      ...this.launch,
      // The certificate is trusted by its key: were all certificates accepted, no worker would be registered.
      args: [...(this.launch.args ?? []), `--ignore-certificate-errors-spki-list=${this.door.pin}`],
      // For the requests that the story itself makes with the tablet's cookies.
      ignoreHTTPSErrors: true,
      baseURL: this.door.origin,
      viewport: { width: 1280, height: 800 },
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      reducedMotion: 'reduce',
      permissions: ['camera'],
      offline: given.offline ?? false,
    });
    const page = this.context.pages()[0] ?? (await this.context.newPage());
    watchPage(page, this.troubles);
    return new Officer(page);
  }

  /** The build that the shell on this page came from; null for the first. */
  async releaseOf(page: Page): Promise<string | null> {
    return page.locator('html').getAttribute('data-release');
  }

  /** Signs out although something is unsent; the question about it is answered with yes. @returns the question */
  async signsOutForGood(page: Page): Promise<string> {
    let question = '';
    page.once('dialog', (dialog) => {
      question = dialog.message();
      void dialog.accept();
    });
    await page.getByRole('button', { name: SIGN_OUT_TEXTS[LANGUAGE].text, exact: true }).click();
    await page.waitForURL(/\/sign-in$/);
    return question;
  }

  /** Another tab of the same browser. */
  async opensTab(): Promise<Page> {
    if (!this.context) throw new Error('the tablet is switched off');
    const page = await this.context.newPage();
    watchPage(page, this.troubles);
    return page;
  }

  pages(): readonly Page[] {
    return this.context?.pages() ?? [];
  }

  /** Signed in, enrolled, and the counter's shell kept by its worker. */
  async isSetUp(): Promise<Officer> {
    const officer = await this.switchesOn();
    await this.signsIn(officer);
    const { branchId, branchName, name } = memberNamed(this.username);
    const enrolment = new EnrolScreen(officer.page);
    await enrolment.opens();
    // One after the other in a minute, as no officer does: the tries of the tablets before have passed.
    await hours.pass(600);
    await enrolment.enrols(await issueCodeAsService(branchId, name), this.label, branchName);
    await officer.outbox.opens();
    await this.keepsShell(officer.page);
    return officer;
  }

  async signsIn({ page }: Officer, username = this.username): Promise<void> {
    const screen = new SignInScreen(page);
    await screen.opens();
    await screen.tries(username, DEMO_PASSWORD);
    await screen.isLeft();
  }

  /** Another pair of hands takes the tablet and signs in. */
  async isUsedBy(username: string): Promise<Officer> {
    const officer = new Officer(this.pages()[0] ?? (await this.opensTab()));
    await this.signsIn(officer, username);
    return officer;
  }

  /** The sign-in ran out while the tablet lay there; nobody signed out. */
  async forgetsWhoSignedIn(): Promise<void> {
    await this.context?.clearCookies();
  }

  /** The worker is installed whole, and answers for this page. */
  async keepsShell(page: Page): Promise<void> {
    await page.waitForFunction(async () => {
      await navigator.serviceWorker.ready;
      return navigator.serviceWorker.controller !== null;
    });
  }

  /** How many records and keys lie in the vaults of this browser, whoever's; or records of one kind. */
  async vaultSize(page: Page, kind: RecordKind | null = null): Promise<number> {
    const { heads, records } = await readVaults(page);
    return kind ? records.filter((of) => of === kind).length : heads.length + records.length;
  }

  /** Whose vaults there are, and whether one is open. */
  async vaultsOf(page: Page): Promise<readonly { name: string; open: boolean }[]> {
    return (await readVaults(page)).heads;
  }

  /** What is kept here now lies there as release 1 of the vault would have written it. */
  async goesBackToRelease1(page: Page): Promise<void> {
    await putBackVault(page);
  }

  /** What was typed a moment ago lies sealed on the disk. */
  async keepsTyping(page: Page, forms: number): Promise<void> {
    await expect.poll(() => this.vaultSize(page, 'drafts'), 'forms with something typed').toBe(forms);
  }

  /** The browser fetches what stands behind the address now; a new version waits. */
  async looksForUpdate(page: Page): Promise<void> {
    await page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update();
    });
    await page.waitForFunction(async () => (await navigator.serviceWorker.ready).waiting !== null);
  }

  /** The browser goes, its profile stays as it lies on the disk. */
  async switchesOff(): Promise<void> {
    await this.context?.close();
    this.context = null;
  }

  /** kill -9, as a battery that dies in the middle of a word. */
  async dies(): Promise<void> {
    await killBrowser(this.profile);
    this.context = null;
  }

  /** Files of the profile in which a text stands in clear, by their names; the browser has to be closed. */
  filesWith(text: string): readonly string[] {
    if (this.context) throw new Error('the profile is still in use');
    const looks = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')];
    return (
      readdirSync(this.profile, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile())
        .map((entry) => join(entry.parentPath, entry.name))
        // The browser renames files of its own while one looks; what has gone is not on the disk any more.
        .filter((file) => (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0)
        .filter((file) => {
          const bytes = readFileSync(file);
          return looks.some((look) => bytes.includes(look));
        })
        .map((file) => file.slice(this.profile.length + 1))
    );
  }

  async isThrownAway(): Promise<void> {
    await this.switchesOff();
    rmSync(this.profile, { recursive: true, force: true });
  }
}
