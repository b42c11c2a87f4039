import { useCallback, useRef, useState } from 'react';
import { useSession } from '@/components/shell/session-context';
import type { Picture } from '@/lib/tablet/outbox/item';
import { keepPicture } from '@/lib/tablet/outbox/pictures';
import { bringDown } from './bring-down';

type Kept = { readonly document: string; readonly file: Blob };
export type Upload =
  | { readonly kind: 'idle' }
  | { readonly kind: 'preparing'; readonly document: string }
  | { readonly kind: 'sending'; readonly document: string; readonly picture: Picture | null }
  | {
      readonly kind: 'trouble';
      readonly document: string;
      readonly code: 'not-sent' | 'storage.full' | 'document.too-large' | 'document.resolution';
    };

/**
 * Keeps a photograph or a file on this device and sends it with the command that names it. Without a network both
 * wait in the vault; where no vault is open, the file stays on the screen for the next try.
 */
export const useFileUpload = () => {
  const { me, view, send } = useSession();
  const [upload, setUpload] = useState<Upload>({ kind: 'idle' });
  const unsent = useRef<Kept | null>(null);
  const { id: staffId } = me.staff;
  const deviceId = view.state.deviceId ?? '';

  const add = useCallback(
    async (document: string, file: Blob): Promise<boolean> => {
      unsent.current = { document, file };
      setUpload({ kind: 'sending', document, picture: null });
      const kept = await keepPicture({ staffId, deviceId }, view.id, file);
      if (!kept.ok) {
        setUpload({ kind: 'trouble', document, code: kept.code });
        return false;
      }
      const { id: fileId, digest } = kept.value;
      setUpload({ kind: 'sending', document, picture: kept.value });
      const answer = await send('add-document', { fileId, document, digest }, kept.value);
      const silent = answer.kind === 'unreachable' || (answer.kind === 'refused' && answer.code === 'defect');
      // What was refused for itself would be refused again: the page says why, and another picture is taken.
      if (!silent) unsent.current = null;
      setUpload(silent ? { kind: 'trouble', document, code: 'not-sent' } : { kind: 'idle' });
      return answer.kind === 'accepted';
    },
    [staffId, deviceId, view.id, send],
  );
  /** A file that somebody chose: brought down first, since it may be larger than anything this page photographs. */
  const choose = useCallback(
    async (document: string, file: Blob): Promise<boolean> => {
      setUpload({ kind: 'preparing', document });
      const small = await bringDown(file);
      if (small.ok) return add(document, small.value);
      setUpload({ kind: 'trouble', document, code: small.code });
      return false;
    },
    [add],
  );
  const again = useCallback(async (): Promise<void> => {
    if (unsent.current) await add(unsent.current.document, unsent.current.file);
  }, [add]);
  return { upload, add, choose, again };
};
