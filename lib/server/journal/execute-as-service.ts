import { randomBytes } from 'node:crypto';
import type { StreamType } from '../../domain/journal/event';
import type { CommandHeader } from '../../domain/journal/signed-command';
import { sha256 } from '../platform/crypto/seal';
import { type Executed, execute, type StreamRules } from './execute';
import { signAsService } from './signature';

/** An id that the same name always gets, so that a job run twice is one command, and one thing found is one stream. */
export const idFromName = (name: string): string => {
  const hex = sha256(name).toString('hex');
  // Version 8 of RFC 9562: an id of our own making, here a digest of the report's name.
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
};

/**
 * Carries out a worker's report: signed with the service key, idempotent by its name. A second run that
 * brings another body (the world answered anew) is told `command.id-reused`: the first word stands.
 */
export const executeAsService = <State, Command extends { readonly body: unknown }, Facts>(
  rules: StreamRules<State, Command, Facts>,
  addressed: {
    readonly stream: StreamType;
    readonly streamId: string;
    readonly type: string;
    readonly once: string;
  },
  command: Command,
): Promise<Executed<State>> => {
  const body = JSON.stringify(command.body);
  const salt = randomBytes(18).toString('base64url');
  const header: CommandHeader = {
    v: 1,
    commandId: idFromName(`${addressed.stream}:${addressed.streamId}:${addressed.type}:${addressed.once}`),
    stream: addressed.stream,
    streamId: addressed.streamId,
    type: addressed.type,
    actor: 'worker',
    device: null,
    counter: 0,
    at: new Date().toISOString(),
    digest: sha256(`${salt}.${body}`).toString('base64url'),
  };
  const text = JSON.stringify(header);
  return execute(rules, command, {
    header,
    envelope: { header: text, signature: signAsService(text), salt, body },
    actor: { kind: 'service', id: 'worker' },
    role: null,
    branchId: null,
    deviceId: null,
    deviceCounter: null,
  });
};
