import { draftKeyOf } from './drafts';
import type { Item } from './item';

const keyOf = ({ type, envelope }: Item) =>
  draftKeyOf(type, JSON.parse(envelope.body) as Record<string, unknown>);

/** Whether two commands of this device, neither of which has been received, say the same kind of thing of the same. */
export const isAboutTheSame = (one: Item, other: Item): boolean =>
  one.sessionId === other.sessionId && one.type === other.type && keyOf(one) === keyOf(other);
