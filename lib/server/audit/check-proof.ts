import type { ProofText } from '../journal/prove';
import { PROOF_PURPOSE } from '../journal/prove';
import { isSignedText } from '../journal/signature';
import { sha256 } from '../platform/crypto/seal';
import type { ChainFault } from './faults';
import type { CommandRow, EventRow, ProofRow } from './read-page';
import type { Walk } from './walk';

/** Signature of a proof, and whether its facts are the ones that were signed. */
export const openProof = (proof: ProofRow): ProofText | ChainFault => {
  if (!isSignedText(PROOF_PURPOSE, proof.text, proof.signature)) return 'proof-signature';
  const text = JSON.parse(proof.text) as ProofText;
  const facts = proof.sealed_facts && sha256(proof.sealed_facts).toString('hex');
  return facts === text.facts ? text : 'facts-altered';
};

/** Whether an event is the very one, at the very place, that the service signed for its command. */
export const proofFault = (
  walk: Walk,
  text: ProofText,
  command: CommandRow,
  event: EventRow,
): ChainFault | null => {
  const place = event.seq - text.from;
  const signed = text.events[place];
  const fits =
    text.command === event.command_id &&
    text.header === command.header_digest &&
    text.branch === walk.branchId &&
    text.stream === event.stream_type &&
    text.streamId === event.stream_id &&
    text.after + place + 1 === event.version &&
    signed?.[0] === event.type;
  if (!fits) return 'proof-differs';
  if (place === 0 && text.previous !== walk.hash) return 'rewritten';
  if (signed?.[1] !== event.hash) return 'rewritten';
  return text.at === event.committed_at ? null : 'proof-differs';
};
