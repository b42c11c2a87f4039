/** Reads a JHT case (or a list of them) as JSON on standard input and prints the decision. docs/reference/jht-quote.md */
import { text } from 'node:stream/consumers';
import { answerQuotes } from '../lib/domain/benefits/jht/answer-quotes';
import { NOT_JSON, type QuoteFault } from '../lib/domain/benefits/jht/read-quote-input';
import { SHIPPED_POLICY } from '../lib/domain/policies/shipped';

const HELP = `Usage: npm run --silent jht:quote < case.json

Reads one JSON object, or an array of them, on standard input and prints the decision, or an array of
decisions in the same order, as JSON. Needs no database.

Input   asOf, birthDate, segment (PU, BPU, PMI), membershipStatus (active, inactive), joinedOn, leftOn,
        reason (retired, resigned, dismissed, contract-ended, stopped-working, leaving-indonesia, disabled,
        deceased, partial-10, partial-30), letterOn, balance, priorPayments [{on, gross, kind}], hasNpwp,
        profileUpdated, openClaim, branchTimeZone (Asia/Jakarta, Asia/Makassar, Asia/Jayapura),
        documentsCompleteOn
Output  route (digital, documents, wait, refuse), findings, claimableFrom, gross, tax, net, taxBasis, payBy

Dates are YYYY-MM-DD; dates that a reason does not need may be null. Money is whole rupiah.

Exit codes   0  decided
             2  invalid fields, or no JSON at all: a JSON list of {field, code, message} instead of a decision;
                or wrong use

Every rule and every choice: docs/reference/jht-quote.md
`;

/** The list for a program, one line for a person. */
const tellFaults = (faults: readonly QuoteFault[]): number => {
  process.stdout.write(`${JSON.stringify(faults, null, 2)}\n`);
  const told = faults.slice(0, 10).map(({ field, message }) => `${field} ${message}`);
  process.stderr.write(`jht:quote: ${told.join('; ')}${faults.length > 10 ? '; …' : ''}\n`);
  return 2;
};

/** Sets the exit code and lets the process end by itself, so that a pipe gets all of the output. */
const main = async (): Promise<number> => {
  const [argument] = process.argv.slice(2);
  if (argument === '--help' || argument === '-h') {
    process.stdout.write(HELP);
    return 0;
  }
  if (argument !== undefined) {
    process.stderr.write('jht:quote takes no arguments but --help; the case comes on standard input\n');
    return 2;
  }
  if (process.stdin.isTTY) process.stderr.write('Waiting for JSON on standard input (--help for usage)\n');
  let json: unknown;
  try {
    json = JSON.parse((await text(process.stdin)).replace(/^\uFEFF/, ''));
  } catch {
    return tellFaults(NOT_JSON);
  }
  const answer = answerQuotes(json, SHIPPED_POLICY);
  if (answer.ok) {
    process.stdout.write(`${JSON.stringify(answer.value, null, 2)}\n`);
    return 0;
  }
  return tellFaults(answer.faults);
};

process.exitCode = await main();
