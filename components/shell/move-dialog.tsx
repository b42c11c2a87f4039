'use client';
import { useCallback, useEffect, useState } from 'react';
import { QrCode } from '@/components/paper/qr-code';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { Stack } from '@/components/ui/stack';
import { clockAt } from '@/lib/domain/values/clock-time';
import { MOVING } from '@/lib/messages/moving';
import type { MoveOffer } from '@/lib/server/sessions/moving/move-schema';
import { waitingOf } from '@/lib/tablet/outbox/outbox';
import { askForCode } from './move-requests';
import { useSession } from './session-context';

/** The holder's side of a move: a code that another device of the branch reads or types. */
export default function MoveDialog({ onClose }: { onClose: () => void }) {
  const { view, language } = useSession();
  const t = MOVING[language];
  const { id, timeZone } = view;
  const [offer, setOffer] = useState<MoveOffer | 'making' | 'failed'>('making');
  const ask = useCallback(async () => {
    setOffer('making');
    setOffer((await askForCode(id)) ?? 'failed');
  }, [id]);
  useEffect(() => void ask(), [ask]);
  const made = typeof offer === 'object' ? offer : null;
  return (
    <Dialog open onClose={onClose} title={t.offerTitle} closeText={t.close}>
      <Stack>
        {waitingOf(id).length > 0 ? (
          <Notice tone="attention" word={t.unsent}>
            {t.unsentNext}
          </Notice>
        ) : null}
        <p>{t.offerLead}</p>
        <div aria-live="polite" className="flex flex-col items-center gap-2 text-center">
          {offer === 'making' ? <p>{t.making}</p> : null}
          {made ? (
            <>
              <div className="w-52 bg-white">
                <QrCode picture={made.qr} name={t.qrName} />
              </div>
              <p>
                <span className="block text-muted text-sm">{t.code}</span>
                <strong className="text-xl tabular-nums tracking-widest">{made.code}</strong>
              </p>
              <p>{t.until(clockAt(made.until, timeZone, language))}</p>
            </>
          ) : null}
        </div>
        {offer === 'failed' ? (
          <Notice tone="attention" word={t.failed} live="assertive">
            {t.failedNext}
          </Notice>
        ) : null}
        <Button
          variant="secondary"
          pending={offer === 'making'}
          pendingText={t.making}
          onClick={() => void ask()}
        >
          {t.fresh}
        </Button>
      </Stack>
    </Dialog>
  );
}
