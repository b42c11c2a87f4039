'use client';
import { useSession } from '@/components/shell/session-context';
import { Button } from '@/components/ui/button';
import { Disclosure } from '@/components/ui/disclosure';
import { Stack } from '@/components/ui/stack';
import { CAMERA_FAULTS } from '@/lib/domain/sessions/face-fallbacks';
import { LADDER_TEXTS } from '@/lib/messages/session-ladder';

/** For whom a camera is no way: the witnessed check at once, or another device. A face is never the only door. */
export function OtherWays({ witness }: { witness: () => void }) {
  const { language, send, pending } = useSession();
  const t = LADDER_TEXTS[language];
  return (
    <div className="mt-4">
      <Disclosure summary={t.otherWays}>
        <Stack gap={4}>
          <p>{t.otherWaysLead}</p>
          <div>
            <Button variant="secondary" onClick={witness}>
              {t.openWitness}
            </Button>
          </div>
          <p className="font-semibold">{t.cameraFails}</p>
          <div className="flex flex-wrap gap-3">
            {CAMERA_FAULTS.map((fault) => (
              <Button
                key={fault}
                variant="secondary"
                pending={pending === 'report-camera'}
                onClick={() => send('report-camera', { fault })}
              >
                {t.cameraFaults[fault]}
              </Button>
            ))}
          </div>
        </Stack>
      </Disclosure>
    </div>
  );
}
