import { pool } from '../database/connection';
import { toldPlaces } from './told-places';
import { type BadEvent, branchesOf, type ChainFault, type ChainReport, verifyChain } from './verify-chain';

const SAYS = {
  gap: 'the event is missing',
  'previous-hash': 'it does not follow from the event before it',
  'command-missing': 'the command behind it is missing',
  'header-altered': "its command's header was altered",
  'header-differs': 'it says otherwise than the signed header of its command',
  hash: 'a stored field was altered',
  'device-unknown': 'its device was never enrolled in this journal',
  'device-signature': "the device's signature does not hold",
  'service-signature': "the service's signature does not hold (is SERVICE_KEY this installation's?)",
  'body-altered': "what was sent is not what was signed (is MASTER_KEY this installation's?)",
  outcome: 'the recorded answer to its command says otherwise',
  'stream-gap': 'an event of its stream is missing before it',
  head: "the branch's recorded head is not the last event",
  'tail-missing': 'events that commands were told of are missing at the end',
} as const satisfies Record<ChainFault, string>;

/** One line, with places only: nothing of what the event says. */
const sayBadEvent = ({ branchId, seq, event, fault }: BadEvent): string => {
  const what = event
    ? ` ${event.type} (${event.streamType} ${event.streamId}, version ${event.version})`
    : '';
  return `BROKEN  ${branchId} #${seq}${what}: ${fault}: ${SAYS[fault]}.`;
};

const sayReport = ({ branchId, events, head, bodies, bodiesGone }: ChainReport): string =>
  `${branchId}: ${events} events hold, ${bodies} bodies as signed${bodiesGone ? `, ${bodiesGone} destroyed` : ''}; head ${head.slice(0, 16)}…`;

/** Audits one branch or all of them and tells how it goes. @returns the process's exit code. */
export const auditJournal = async (
  only: string | undefined,
  say: (line: string) => void,
): Promise<number> => {
  const client = await pool().connect();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    const branches = await branchesOf(client);
    if (only !== undefined && !branches.includes(only)) {
      say(`There is no branch ${only}; there are: ${branches.join(', ') || 'none'}.`);
      return 2;
    }
    const told = await toldPlaces(client, only);
    let bad: BadEvent | null = null;
    for (const branchId of only === undefined ? branches : [only]) {
      const progress = (checked: number) => {
        if (checked > 0 && checked % 5_000 === 0) say(`${branchId}: ${checked} events …`);
      };
      const report = await verifyChain(client, branchId, progress, told);
      say(report.bad ? sayBadEvent(report.bad) : sayReport(report));
      bad ??= report.bad;
    }
    say(bad ? `The journal is broken; first at ${bad.branchId} #${bad.seq}.` : 'The journal holds.');
    return bad ? 1 : 0;
  } finally {
    await client.query('rollback').catch(() => undefined);
    client.release();
  }
};
