import type { CommandHeader, Envelope } from '../../domain/journal/signed-command';
import { uuidv7 } from '../net/new-id';
import type { Item } from './item';

/** A command that was signed a moment ago. @param at when it was made, ISO 8601; claimed. */
export const itemOf = (
  { sessionId, actor, type, picture }: Pick<Item, 'sessionId' | 'actor' | 'type' | 'picture'>,
  envelope: Envelope,
  at: string,
): Item => {
  const header = JSON.parse(envelope.header) as CommandHeader;
  return {
    id: header.commandId,
    sessionId,
    type,
    actor,
    deviceId: header.device ?? '',
    counter: header.counter,
    at,
    freshId: uuidv7(Date.now()),
    envelope,
    bytes: envelope.body.length,
    ...(picture ? { picture } : {}),
    state: 'here',
    kept: false,
    receipt: null,
    refused: null,
  };
};
