import type { Owner } from '../vault/vault';
import type { Item, PictureOnItsWay } from './item';
import { readPicture } from './pictures';
import { type PostAnswer, postCommand } from './post-command';

/**
 * Sends one command to the server, and before it the picture that it names.
 * @param note hears how much of the picture the server has, piece by piece
 */
export const postItem = async (
  item: Item,
  owner: Owner | null,
  note: (picture: PictureOnItsWay) => Promise<void>,
): Promise<PostAnswer> => {
  const { picture } = item;
  const bytes = picture && (await readPicture(owner, picture.id));
  if (picture && bytes) {
    // Needed only by those who photograph papers; without a network it may not be here yet.
    const loaded = await import('./send-picture').catch(() => null);
    if (!loaded) return { kind: 'undecided', code: null };
    const stopped = await loaded.sendPicture({ sessionId: item.sessionId, picture, bytes, note });
    if (stopped) return stopped;
  }
  // Of a picture that is not here the server says itself whether it has it.
  return postCommand(item);
};
