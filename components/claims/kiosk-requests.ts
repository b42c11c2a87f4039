import type { Language } from '@/lib/domain/values/language';
import { OFFICE } from '@/lib/messages/office';
import type { TrackedClaim } from '@/lib/server/claims/track-claim';
import { fetchWithRetry } from '@/lib/tablet/net/fetch-with-retry';
import { signCommand, thisDevice } from '@/lib/tablet/this-device/this-device';
import type { ClaimQuestion, Trouble } from './find-claim-form';

/** No stream is meant: the question is only signed by the device that asks it. */
const NO_STREAM = '00000000-0000-7000-8000-000000000000';

type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly trouble: Trouble };

const ask = async <Value>(
  type: 'track' | 'freeze',
  body: unknown,
  language: Language,
): Promise<Answer<Value>> => {
  const office = OFFICE[language];
  if (!(await thisDevice())) return { ok: false, trouble: office.notEnrolled };
  // Signed anew for each try: the server takes each envelope once.
  const response = await fetchWithRetry(async () =>
    fetch(`/api/v1/kiosk/${type}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(
        await signCommand({ stream: 'claim', streamId: NO_STREAM, type, body, actor: 'kiosk' }),
      ),
    }),
  );
  if (!response) return { ok: false, trouble: office.unreachable };
  const answer = await response.json();
  if (response.ok) return { ok: true, value: answer as Value };
  return { ok: false, trouble: { says: String(answer.title), next: String(answer.nextStep ?? '') } };
};

/** Where a claim stands, asked on this enrolled device with nobody signed in. */
export const askTracking = (question: ClaimQuestion, language: Language) =>
  ask<{ claim: TrackedClaim }>('track', question, language);

/** Stops payments by the code of a warning. */
export const askStop = (code: string, language: Language) =>
  ask<{ stopped: true }>('freeze', { code }, language);
