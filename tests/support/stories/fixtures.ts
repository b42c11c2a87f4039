import { test as base, expect } from '@playwright/test';
import { closePool } from '@/lib/server/database/connection';
import { Administrator } from './actors/administrator';
import { Officer } from './actors/officer';
import { Outside } from './actors/outside';
import { Supervisor } from './actors/supervisor';
import { Visitor } from './actors/visitor';
import { Desk } from './desk';
import { hours } from './hours';
import { keepsScreen } from './keeps-screen';
import { prepareClaim } from './prepared-claims';
import { answersAgain, hangNow, killNow, type Product } from './product';
import { Wires } from './wire';

type Actors = {
  /** Rudi of Mojokerto. */
  readonly officer: Officer;
  /** Maya, his colleague in the same branch. */
  readonly colleague: Officer;
  /** Lestari of Mojokerto. */
  readonly supervisor: Supervisor;
  /** Tono of Mojokerto. */
  readonly administrator: Administrator;
  /** Wahyu of Mojokerto: nobody administers alone. */
  readonly secondAdministrator: Administrator;
  /** Nurul and Bayu of the head office, whose the national policy is. */
  readonly headOffice: Administrator;
  readonly secondOfHeadOffice: Supervisor;
  /** Eko of Jombang. */
  readonly foreignOfficer: Officer;
  /** Ratih of Jombang. */
  readonly foreignSupervisor: Supervisor;
  readonly visitor: Visitor;
  readonly outside: Outside;
  /** Staff without a browser, by username. */
  readonly wire: Wires;
  readonly hours: typeof hours;
  readonly product: {
    readonly hang: (script: 'serve.ts' | 'worker.ts') => void;
    readonly kill: (script: 'serve.ts' | 'worker.ts') => Promise<void>;
    readonly isBack: () => Promise<void>;
  };
  /** Claims of people whom no other story knows, submitted a moment ago. */
  readonly claims: { readonly of: typeof prepareClaim };
  readonly watched: undefined;
};

/** The product that this worker has for itself. */
const productOf = (parallelIndex: number): Product => {
  const product = (JSON.parse(process.env.STORIES_PRODUCTS ?? '[]') as readonly Product[])[parallelIndex];
  if (!product) throw new Error(`no product runs for worker ${parallelIndex}`);
  return product;
};

export const test = base.extend<Actors, { readonly desk: Desk }>({
  desk: [
    async ({ browser }, use, { parallelIndex }) => {
      const product = productOf(parallelIndex);
      process.env.DATABASE_URL = product.databaseUrl;
      // The story's own hands put people into the records and into the sandbox: as the owner, unlike the product.
      process.env.DATABASE_APP_URL = product.databaseUrl;
      process.env.DAMPINGI_MODE = 'test';
      await use(new Desk(browser, product));
      await closePool();
    },
    { scope: 'worker' },
  ],
  watched: [
    async ({ desk }, use, testInfo) => {
      await use(undefined);
      const failed = testInfo.status !== testInfo.expectedStatus;
      for (const [number, page] of desk.pages().entries())
        if (failed && !page.isClosed())
          await keepsScreen(page, testInfo.outputPath(`page-${number + 1}.png`));
      const troubles = [...desk.troubles];
      await desk.clear();
      expect(troubles, 'errors in the consoles, policy violations among them').toEqual([]);
    },
    { auto: true },
  ],
  officer: async ({ desk }, use) => use(new Officer(await desk.pageOf('rudi'))),
  colleague: async ({ desk }, use) => use(new Officer(await desk.pageOf('maya'))),
  supervisor: async ({ desk }, use) => use(new Supervisor(await desk.pageOf('lestari'))),
  administrator: async ({ desk }, use) => use(new Administrator(await desk.pageOf('tono'))),
  secondAdministrator: async ({ desk }, use) => use(new Administrator(await desk.pageOf('wahyu'))),
  headOffice: async ({ desk }, use) => use(new Administrator(await desk.pageOf('nurul'))),
  secondOfHeadOffice: async ({ desk }, use) => use(new Supervisor(await desk.pageOf('bayu'))),
  foreignOfficer: async ({ desk }, use) => use(new Officer(await desk.pageOf('eko'))),
  foreignSupervisor: async ({ desk }, use) => use(new Supervisor(await desk.pageOf('ratih'))),
  visitor: async ({ desk }, use) => use(new Visitor(await desk.stranger())),
  outside: async ({ desk }, use) => use(new Outside(desk.product)),
  wire: async ({ desk }, use) => use(new Wires(desk.product)),
  claims: async ({ desk: _ }, use) => use({ of: prepareClaim }),
  // biome-ignore lint/correctness/noEmptyPattern: the runner reads the names of the fixtures from here
  hours: async ({}, use) => use(hours),
  product: async ({ desk }, use) =>
    use({
      hang: (script) => hangNow(desk.product, script),
      kill: (script) => killNow(desk.product, script),
      isBack: () => answersAgain(desk.product),
    }),
});

export { expect };
