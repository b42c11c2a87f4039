import { measurePages } from '../tests/bench/first-load';
import { ensureBuild } from './set-up/build';
import { complain, say } from './set-up/say';

/** First-load JavaScript per page in KiB, gzip: what an old phone on a weak signal waits for. */
const BUDGETS = [
  { route: '/sign-in', kib: 140 },
  { route: '/session', kib: 190 },
] as const;

try {
  await ensureBuild((line) => process.stderr.write(`${line}\n`));
  const pages = await measurePages(BUDGETS.map(({ route }) => route));
  say('Page        Scripts   First-load JS   Budget');
  let over = 0;
  for (const [place, { route, kib }] of BUDGETS.entries()) {
    const page = pages[place];
    const size = (page?.bytes ?? 0) / 1024;
    const fits = size <= kib;
    if (!fits) over += 1;
    const cells = [
      route.padEnd(11),
      String(page?.files ?? 0).padStart(8),
      `${size.toFixed(1)} KiB`.padStart(15),
    ];
    say(`${cells.join(' ')}   ${kib} KiB${fits ? '' : '   OVER BUDGET'}`);
  }
  process.exit(over === 0 ? 0 : 1);
} catch (fault) {
  complain(fault);
  process.exit(1);
}
