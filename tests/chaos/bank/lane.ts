/** One lane of schedules: a process of its own on a database of its own, so that every core plays. */
import { layChaosBanks } from './banks';
import { isBad, type Range, runSchedules } from './run-schedules';
import type { Verdict } from './verdict';

/** What a lane tells of one schedule; its story only where somebody has to look into it. */
export type Told = {
  readonly kind: 'played';
  readonly index: number;
  readonly verdict: Verdict;
  readonly transfers: number;
  readonly trace: readonly string[];
};
export type LaneWord = Told | { readonly kind: 'ready' } | { readonly kind: 'failed'; readonly why: string };

const tell = (word: LaneWord) => process.send?.(word);

const { settings, forget } = layChaosBanks();
Object.assign(process.env, settings);
process.once('exit', forget);
process.on('disconnect', () => process.exit(0));
process.on('message', (range: Range) => {
  runSchedules(range, (index, played) => {
    const { verdict, transfers } = played;
    tell({ kind: 'played', index, verdict, transfers, trace: isBad(played) ? played.trace : [] });
  }).then(
    () => tell({ kind: 'ready' }),
    (fault: unknown) => tell({ kind: 'failed', why: (fault as Error).stack ?? String(fault) }),
  );
});
tell({ kind: 'ready' });
