'use client';
import { useState } from 'react';
import { useSession } from '@/components/shell/session-context';
import { useDraft } from '@/components/shell/use-draft';
import { Button } from '@/components/ui/button';
import { CheckList } from '@/components/ui/check-list';
import { Stack } from '@/components/ui/stack';
import { pointsOf } from '@/lib/domain/sessions/document-points';
import { DOCUMENT_TEXTS } from '@/lib/messages/documents';
import { FIELD_TEXTS } from '@/lib/messages/session-profile';

/** The named points of one document, ticked by the officer with the paper before him. */
export function DocumentPoints({ document }: { document: string }) {
  const { language, send, pending } = useSession();
  const t = DOCUMENT_TEXTS[language];
  const { values, change } = useDraft<{ ticked: readonly string[] }>(`verify-document/${document}`, {
    ticked: [],
  });
  const { ticked } = values;
  const [tried, setTried] = useState(false);
  const points = pointsOf(document);
  const open = ticked.length < points.length;
  const verify = async () => {
    setTried(true);
    if (!open) await send('verify-document', { document, points: [...ticked] });
  };
  return (
    <Stack gap={4}>
      <CheckList
        id={`points-${document}`}
        label={t.points}
        items={points.map((point) => ({ value: point, label: t.pointNames[point] }))}
        checked={ticked}
        change={(checked) => change({ ticked: checked })}
        error={tried && open ? { word: FIELD_TEXTS[language].fault, text: t.pointsOpen } : null}
      />
      <div>
        <Button variant="secondary" pending={pending === 'verify-document'} onClick={verify}>
          {t.verify}
        </Button>
      </div>
    </Stack>
  );
}
