import { RULES_VERSION } from '../../domain/journal/rules-version';
import { signText } from './signature';

/** What the service signs of one command's events in one stream. Hashes are lower-case hex. */
export type ProofText = {
  readonly v: 1;
  readonly command: string;
  /** SHA-256 of the signed header of that command. */
  readonly header: string;
  readonly branch: string;
  readonly stream: string;
  readonly streamId: string;
  /** The stream's version before. */
  readonly after: number;
  /** Number of the first event in the branch's chain, and the hash that it follows. */
  readonly from: number;
  readonly previous: string;
  /** Type and hash of each event in its order; the last hash is the branch's head from then on. */
  readonly events: readonly (readonly [type: string, hash: string])[];
  /** SHA-256 of the sealed facts; null where a command of another stream led to these events. */
  readonly facts: string | null;
  readonly rules: number;
  /** The server's commit time, ISO 8601. */
  readonly at: string;
};

/** What the service signs of a command that led to no event. */
export type EmptyProofText = {
  readonly v: 1;
  readonly command: string;
  readonly header: string;
  readonly outcome: unknown;
  readonly at: string;
};

/** Keeps signatures over proofs apart from those over headers, made with the same key. */
export const PROOF_PURPOSE = 'dampingi:proof:1';

export type Proof = { readonly text: string; readonly signature: string };

const signed = (content: ProofText | EmptyProofText): Proof => {
  const text = JSON.stringify(content);
  return { text, signature: signText(PROOF_PURPOSE, text) };
};

/** Binds events to the command, the facts and the rules that led to them. */
export const proveEvents = (content: Omit<ProofText, 'v' | 'rules'>): Proof =>
  signed({ v: 1, ...content, rules: RULES_VERSION });

/** Binds a refusal, or an acceptance without events, to its command. */
export const proveNothing = (content: Omit<EmptyProofText, 'v'>): Proof => signed({ v: 1, ...content });
