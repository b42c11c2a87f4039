import { SetupFault } from '@/lib/server/database/embedded/setup-fault';

/** One line on the terminal. */
export const say = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

/** Tells a fault in the way a person can use it: a set-up fault is its one line, a defect keeps its stack. */
export function complain(fault: unknown): void {
  const text =
    fault instanceof SetupFault ? fault.message : fault instanceof Error ? fault.stack : String(fault);
  process.stderr.write(`\n${text}\n`);
}
