'use client';
import { useState } from 'react';
import type { StreamType } from '@/lib/domain/journal/event';
import type { Language } from '@/lib/domain/values/language';
import { CLAIM_REFUSALS } from '@/lib/messages/claim-refusals';
import { OFFICE } from '@/lib/messages/office';
import { postWithRetry } from '@/lib/tablet/net/fetch-with-retry';
import { signCommand } from '@/lib/tablet/this-device/this-device';
import type { Trouble } from './find-claim-form';

type Order = {
  readonly stream: Extract<StreamType, 'claim' | 'exception'>;
  readonly streamId: string;
  readonly type: string;
  readonly body: unknown;
};

const ROUTES = { claim: '/api/v1/claims', exception: '/api/v1/exceptions' } as const;

/**
 * Signs an order of staff about a claim or an exception on this device and sends it. `run` answers whether it was
 * accepted; `trouble` then says why not and what to do.
 */
export const useClaimOrders = (actor: string, language: Language, done: () => void) => {
  const [pending, setPending] = useState(false);
  const [trouble, setTrouble] = useState<Trouble | null>(null);

  const send = async ({ stream, streamId, type, body }: Order): Promise<Trouble | null> => {
    const office = OFFICE[language];
    const envelope = await signCommand({ stream, streamId, type, body, actor });
    if (!envelope) return office.notEnrolled;
    const response = await postWithRetry(`${ROUTES[stream]}/${streamId}/commands`, envelope);
    if (!response) return office.unreachable;
    if (response.ok) return null;
    const { code, title, nextStep } = (await response.json()) as {
      code: string;
      title: string;
      nextStep?: string;
    };
    const known = CLAIM_REFUSALS[code as keyof typeof CLAIM_REFUSALS];
    return known ? known[language] : { says: title, next: nextStep ?? '' };
  };

  const run = async (order: Order): Promise<boolean> => {
    if (pending) return false;
    setPending(true);
    const met = await send(order).catch(() => OFFICE[language].unreachable);
    setPending(false);
    setTrouble(met);
    if (met === null) done();
    return met === null;
  };
  return { run, pending, trouble };
};
