'use client';
import { Camera, FileUp } from 'lucide-react';
import { useState } from 'react';
import { useSession } from '@/components/shell/session-context';
import { Button } from '@/components/ui/button';
import { Card } from '@/components/ui/card';
import { Stack } from '@/components/ui/stack';
import { StatusPill } from '@/components/ui/status-pill';
import type { Tone } from '@/components/ui/tone';
import { filesOf } from '@/lib/domain/sessions/document-standing';
import type { AskedDocument } from '@/lib/domain/sessions/documents';
import type { SessionState } from '@/lib/domain/sessions/state';
import { DOCUMENT_TEXTS } from '@/lib/messages/documents';
import { ChooseFile } from './choose-file';
import { DocumentFiles } from './document-files';
import { DocumentPoints } from './document-points';
import { ExcuseDocument } from './excuse-document';
import { PageCamera } from './page-camera';
import { UploadNotice } from './upload-notice';
import type { useFileUpload } from './use-file-upload';
import { useWaitingPictures } from './use-waiting-pictures';

type Standing = 'open' | 'check' | 'done' | 'excused' | 'returned';

const TONES = {
  open: 'neutral',
  check: 'attention',
  done: 'good',
  excused: 'waiting',
  returned: 'attention',
} as const satisfies Record<Standing, Tone | 'neutral'>;

const standingOf = ({ documents, ...state }: SessionState, code: string): Standing => {
  if (documents.returned.some(({ document }) => document === code)) return 'returned';
  if (documents.excused[code]) return 'excused';
  if (documents.ticked[code]) return 'done';
  return filesOf({ documents, ...state }, code).length > 0 ? 'check' : 'open';
};

type DocumentCardProps = {
  asked: AskedDocument;
  uploads: ReturnType<typeof useFileUpload>;
  /** Nothing may change: it rests with the supervisor, or is decided. */
  settled: boolean;
};

/** One document of the checklist: what is there, what was looked at, and how to add it. */
export function DocumentCard({ asked, uploads, settled }: DocumentCardProps) {
  const { me, view, language, send, drafts } = useSession();
  const pictures = useWaitingPictures(view.id);
  const owner = { staffId: me.staff.id, deviceId: view.state.deviceId ?? '' };
  const t = DOCUMENT_TEXTS[language];
  const [open, setOpen] = useState<'camera' | 'excuse' | null>(
    drafts.of(`excuse-document/${asked.code}`) ? 'excuse' : null,
  );
  const { upload, add, choose, again } = uploads;
  const { code } = asked;
  const name = asked[language];
  const standing = standingOf(view.state, code);
  const files = filesOf(view.state, code);
  const sending = upload.kind === 'sending' || upload.kind === 'preparing';
  const faults = view.state.documents.returned.filter(({ document }) => document === code);
  return (
    <Card title={name} aside={<StatusPill tone={TONES[standing]}>{t.states[standing]}</StatusPill>}>
      <Stack gap={4}>
        {faults.length > 0 ? (
          <p className="font-semibold text-attention">
            {faults.map(({ fault }) => t.faults[fault]).join('; ')}
          </p>
        ) : null}
        {files.length > 0 ? (
          <DocumentFiles
            sessionId={view.id}
            name={name}
            files={files}
            language={language}
            waiting={{ owner, pictures }}
            remove={settled ? undefined : (fileId) => void send('remove-document', { fileId })}
          />
        ) : null}
        {upload.kind !== 'idle' && upload.document === code ? (
          <UploadNotice upload={upload} pictures={pictures} language={language} again={() => void again()} />
        ) : null}
        {!settled && standing === 'check' ? <DocumentPoints key={files.length} document={code} /> : null}
        {open === 'camera' && !settled ? (
          <PageCamera
            name={name}
            language={language}
            sending={sending}
            taken={(page) => add(code, page)}
            close={() => setOpen(null)}
          />
        ) : null}
        {open === 'excuse' && !settled ? (
          <ExcuseDocument document={code} close={() => setOpen(null)} />
        ) : null}
        {settled || open ? null : (
          <div className="flex flex-wrap gap-3">
            <Button
              variant="secondary"
              icon={<Camera aria-hidden className="size-5 shrink-0" />}
              aria-label={t.photographName(name)}
              disabled={sending}
              onClick={() => setOpen('camera')}
            >
              {t.photograph}
            </Button>
            <ChooseFile
              label={t.choose}
              name={t.chooseName(name)}
              icon={<FileUp aria-hidden className="size-5 shrink-0" />}
              disabled={sending}
              chosen={(file) => void choose(code, file)}
            />
            {files.length === 0 && standing !== 'excused' ? (
              <Button variant="quiet" onClick={() => setOpen('excuse')}>
                {t.excuse}
              </Button>
            ) : null}
          </div>
        )}
      </Stack>
    </Card>
  );
}
