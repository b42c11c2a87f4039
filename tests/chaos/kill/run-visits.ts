import { join } from 'node:path';
import type { Persona } from '@/lib/sandbox/personas';
import { closePool } from '@/lib/server/database/connection';
import { runningEmbedded } from '@/lib/server/database/embedded-server';
import { issueCodeAsService } from '@/lib/server/devices/issue-code-as-service';
import { Visitor } from '@/tests/support/stories/actors/visitor';
import { standsAtCamera } from '@/tests/support/stories/before-camera';
import { DEMO_PASSWORD, memberNamed } from '@/tests/support/stories/people';
import { answersAgain, startProduct } from '@/tests/support/stories/product';
import { onStop } from '../../../scripts/set-up/stopping';
import { chanceFrom } from '../bank/random';
import { allPaid, type Books, compareBooks } from './books';
import { killerOf } from './killer';
import { Tablet } from './tablet';
import { Typing } from './typing';
import { serve } from './visit';
import { makeVisitor } from './visitors';

type Given = {
  readonly room: string;
  readonly browser: string;
  readonly kills: number;
  readonly seed: number;
  readonly say: (line: string) => void;
};

export type Sums = {
  readonly kills: number;
  readonly visits: number;
  readonly acknowledged: number;
  readonly unfinished: number;
  readonly retyped: number;
  readonly worst: number;
  readonly seconds: number;
  readonly books: Books;
};

/** The tablet is enrolled and signed in through the product's own screens, before the first kill. */
const prepare = async (tablet: Tablet): Promise<void> => {
  const { branchId, branchName, name } = memberNamed('rudi');
  const officer = new Visitor(await tablet.page());
  await officer.signsIn('rudi', DEMO_PASSWORD);
  await officer.door.isLeft();
  await officer.enrolment.opens();
  await officer.enrolment.enrols(await issueCodeAsService(branchId, name), 'Tablet loket', branchName);
};

/** Visits under fire until every kill is spent and the last visit is over; then the books. */
export const runVisits = async ({ room, browser, kills, seed, say }: Given): Promise<Sums> => {
  process.env.STORIES_DIR = room;
  process.env.DAMPINGI_MODE = 'test';
  say('Starting the product …');
  const dataDir = join(room, 'data');
  const { product, stop } = await startProduct(null, room);
  onStop(stop);
  process.env.DATABASE_URL = runningEmbedded(dataDir) ?? '';
  await standsAtCamera('p01');
  const tablet = new Tablet(room, product.origin, browser);
  onStop(() => tablet.switchOff());
  await prepare(tablet);
  // More than will come: no visit is so short that it is not struck once.
  const waiting: Persona[] = [];
  for (let n = 0; n <= kills; n += 1) waiting.push(await makeVisitor(n));
  const typing = new Typing();
  const killer = killerOf(product, dataDir, tablet);
  const began = performance.now();
  let struck = 0;
  const fire = (async () => {
    for (const chance = chanceFrom(seed, 0); struck < kills; struck += 1)
      await killer.strikes(chance, (victim) => {
        typing.killed();
        say(`kill ${struck + 1} of ${kills}: ${victim}`);
      });
  })();
  const finished: Persona[] = [];
  let visits = 0;
  for (const visitor of waiting) {
    if (visitor.cameraFace) await standsAtCamera(visitor.cameraFace);
    visits += 1;
    const visit = await serve(tablet, visitor, typing);
    say(`visit ${visits}: ${visit.finished ? 'sent' : `not finished (${visit.last})`}`);
    if (visit.finished) finished.push(visitor);
    if (struck >= kills) break;
  }
  await fire;
  await answersAgain(product);
  const seconds = (performance.now() - began) / 1_000;
  say('Waiting for the payments …');
  const open = await allPaid();
  if (open > 0) say(`${open} claims are still under way`);
  const books = await compareBooks(tablet.acknowledged, finished);
  await closePool();
  return {
    kills: struck,
    visits,
    acknowledged: tablet.acknowledged.size,
    unfinished: visits - finished.length,
    retyped: typing.retyped,
    worst: typing.worst,
    seconds,
    books,
  };
};
