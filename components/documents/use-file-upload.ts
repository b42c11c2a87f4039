import { useCallback, useRef, useState } from 'react';
import { useSession } from '@/components/session/shell/session-context';
import { FILE_REFUSALS, type FileRefusalCode } from '@/lib/messages/document-files';
import { uuidv7 } from '@/lib/platform/ids';

type Kept = { readonly fileId: string; readonly document: string; readonly file: Blob };
export type UploadTrouble = FileRefusalCode | 'not-sent';
export type Upload =
  | { readonly kind: 'idle' }
  | { readonly kind: 'sending'; readonly document: string }
  | { readonly kind: 'trouble'; readonly document: string; readonly code: UploadTrouble };

const TRIES = [500, 1_500, 4_000, null];

type Staged =
  | { readonly ok: true; readonly digest: string }
  | { readonly ok: false; readonly code: UploadTrouble };

const isRefusal = (code: unknown): code is FileRefusalCode =>
  typeof code === 'string' && Object.hasOwn(FILE_REFUSALS, code);

/** Sends the same bytes under the same id until the server has an answer: it keeps them once. */
const stage = async (sessionId: string, { fileId, file }: Kept): Promise<Staged> => {
  for (const wait of TRIES) {
    const response = await fetch(`/api/v1/sessions/${sessionId}/documents/${fileId}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: file,
    }).catch(() => null);
    const answer = await response?.json().catch(() => null);
    if (response?.ok && answer) return { ok: true, digest: answer.digest };
    if (response && response.status < 500) {
      return { ok: false, code: isRefusal(answer?.code) ? answer.code : 'not-sent' };
    }
    if (wait !== null) await new Promise((resolve) => setTimeout(resolve, wait));
  }
  return { ok: false, code: 'not-sent' };
};

/** Sends a photograph or a file and then the command that names it. What could not be sent is kept for the next try. */
export const useFileUpload = () => {
  const { view, send } = useSession();
  const [upload, setUpload] = useState<Upload>({ kind: 'idle' });
  const kept = useRef<Kept | null>(null);

  const again = useCallback(async (): Promise<boolean> => {
    if (!kept.current) return false;
    const { document, fileId } = kept.current;
    setUpload({ kind: 'sending', document });
    const staged = await stage(view.id, kept.current);
    if (!staged.ok) {
      if (staged.code !== 'not-sent') kept.current = null; // the same bytes would be refused again
      setUpload({ kind: 'trouble', document, code: staged.code });
      return false;
    }
    const answer = await send('add-document', { fileId, document, digest: staged.digest });
    if (answer.kind === 'unreachable') {
      setUpload({ kind: 'trouble', document, code: 'not-sent' });
      return false;
    }
    kept.current = null;
    setUpload({ kind: 'idle' });
    return answer.kind === 'accepted';
  }, [view.id, send]);

  const add = useCallback(
    (document: string, file: Blob) => {
      kept.current = { fileId: uuidv7(Date.now()), document, file };
      return again();
    },
    [again],
  );
  return { upload, add, again };
};
