/** What the audit says of each fault, in words without personal data. */
export const CHAIN_FAULTS = {
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
  unproved: 'the service has signed nothing that covers it',
  'proof-signature': "the service's signature over its command's events does not hold (is SERVICE_KEY this installation's?)",
  'proof-differs': "it is not what the service signed of its command's events",
  rewritten: 'its hash is not the one that the service signed: it, or an event before it, was rewritten',
  'facts-altered': 'the facts that it was decided on are not those that the service signed',
  unreadable: "it does not open with its stream's key",
  'decided-otherwise': 'the rules, asked again with the recorded facts, decide otherwise',
  'not-led-to': 'no rule leads from its command to an event of this stream',
  counter: "its device's counter did not rise",
  time: "its commit time does not fit the time that its device signed, or the chain's order",
  head: "the branch's recorded head is not the last event",
  'tail-missing': 'events that commands were told of are missing at the end',
  'start-altered': 'the signed start of the proofs does not hold',
  'checkpoint-signature': 'a checkpoint outside the database was altered',
  'checkpoint-cut': 'a checkpoint outside the database names this event, and the chain ends before it',
  'checkpoint-differs': 'a checkpoint outside the database signed another hash at this place',
  'checkpoint-time': 'it says to be older than a checkpoint that was written before it',
} as const; // biome-ignore format: a list

export type ChainFault = keyof typeof CHAIN_FAULTS;

/** Where the event itself stands; null where it is missing. */
export type EventPlace = {
  readonly streamType: string;
  readonly streamId: string;
  readonly version: number;
  readonly type: string;
};

export type BadEvent = {
  readonly branchId: string;
  readonly seq: number;
  readonly event: EventPlace | null;
  readonly fault: ChainFault;
};

/** One line, with places only: nothing of what the event says. */
export const sayBadEvent = ({ branchId, seq, event, fault }: BadEvent): string => {
  const what = event
    ? ` ${event.type} (${event.streamType} ${event.streamId}, version ${event.version})`
    : '';
  return `BROKEN  ${branchId} #${seq}${what}: ${fault}: ${CHAIN_FAULTS[fault]}.`;
};
