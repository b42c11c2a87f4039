import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { comparison, keepRun, runsOf } from '../bench/results';

test('runs are kept beside the last ones, and the last two are compared figure by figure', () => {
  const home = mkdtempSync(join(tmpdir(), 'dampingi-results-'));
  try {
    const run = (figures: Record<string, number>) =>
      keepRun('commands', { figures, postgres: '18.0', before: 0.5 }, home);
    expect(comparison('commands', runsOf('commands', home))).toEqual([
      'commands: never run here; nothing to compare',
    ]);
    run({ 'ratio %': 33, gone: 1 });
    expect(comparison('commands', runsOf('commands', home))[0]).toContain('run once here');
    run({ 'ratio %': 66, new: 2 });
    const [head, beside, ...lines] = comparison('commands', runsOf('commands', home));
    expect(head).toContain(`Node ${process.versions.node}, PostgreSQL 18.0, load 0.5 to`);
    expect(beside).toContain('beside');
    expect(lines.map((line) => line.trim().replace(/\s+/g, ' '))).toEqual([
      'ratio % 33.00 66.00 +100 %',
      'gone 1.00 –',
      'new – 2.00',
    ]);
    for (let more = 0; more < 60; more += 1) run({ more });
    expect(runsOf('commands', home)).toHaveLength(50);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
