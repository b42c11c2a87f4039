import { closeSync, existsSync, ftruncateSync, openSync, readFileSync, writeSync } from 'node:fs';
import { importFault } from '../../../messages/import-faults';
import type { Reject } from './prepare';
import type { RowSource } from './row-source';

const HEADER = 'line,field,code,column,sebab,reason\n';

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/**
 * The report beside the file: line, field, reason, the column and the likely cause in both languages, never a value. A batch's rejects are written before its
 * commit, so a killed run may leave some too many and never too few; `open` cuts those off.
 */
export class RejectsFile {
  private constructor(
    private readonly handle: number,
    private end: number,
    private readonly letterOf: RowSource['letterOf'],
  ) {}

  /** @param line last line that is committed; 0 starts afresh. */
  static open(file: string, line: number, letterOf: RowSource['letterOf']): RejectsFile {
    const before = line > 0 && existsSync(file) ? readFileSync(file, 'utf8') : '';
    const kept = before
      .split('\n')
      .slice(1)
      .filter((row) => row !== '' && Number(row.split(',')[0]) <= line)
      .map((row) => `${row}\n`)
      .join('');
    const handle = openSync(file, 'w', 0o600);
    const bytes = writeSync(handle, HEADER + kept);
    return new RejectsFile(handle, bytes, letterOf);
  }

  private row({ line, field, code, column, place }: Reject): string {
    const { id, en } = importFault(code, place);
    return `${line},${field},${code},${column ?? this.letterOf(field) ?? ''},${quoted(id)},${quoted(en)}\n`;
  }

  /** Writes one batch's rejects after the last settled one; written again, it replaces itself. */
  write(rejects: readonly Reject[]): number {
    const sorted = [...rejects].sort((a, b) => a.line - b.line);
    const text = sorted.map((reject) => this.row(reject)).join('');
    ftruncateSync(this.handle, this.end);
    return this.end + (text === '' ? 0 : writeSync(this.handle, text, this.end));
  }

  /** The batch is committed: what `write` returned is the end from now on. */
  settle(end: number): void {
    this.end = end;
  }

  close(): void {
    closeSync(this.handle);
  }
}
