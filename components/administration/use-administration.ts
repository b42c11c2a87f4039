'use client';
import { useRouter } from 'next/navigation';
import { useState } from 'react';
import type { Language } from '@/lib/domain/values/language';
import { ADMINISTRATION } from '@/lib/messages/administration';
import { OFFICE } from '@/lib/messages/office';
import { POLICIES } from '@/lib/messages/policies';
import { STAFF_CHANGES } from '@/lib/messages/staff-changes';
import { postWithRetry } from '@/lib/tablet/net/fetch-with-retry';
import { signCommand } from '@/lib/tablet/this-device/this-device';

const PLACES = {
  device: 'devices',
  staff: 'staff',
  policy: 'policies',
  administration: 'administration',
} as const;

type Order = {
  readonly stream: keyof typeof PLACES;
  readonly streamId: string;
  readonly type: string;
  readonly body: unknown;
  /** Travels beside the signed command and never enters the journal. */
  readonly password?: string;
};

const sayingOf = (code: string, language: Language): string => {
  const says: Readonly<Record<string, string>> = {
    ...ADMINISTRATION[language].says,
    ...POLICIES[language].says,
    ...STAFF_CHANGES[language].says,
  };
  return says[code] ?? ADMINISTRATION[language].says.other;
};

/**
 * Signs an administrator's command on this device and sends it. `run` answers whether it was accepted; `fault`
 * then says why not and what to do. The page's lists are read again after each success.
 */
export const useAdministration = (actor: string, language: Language) => {
  const router = useRouter();
  const [pending, setPending] = useState(false);
  const [fault, setFault] = useState<string | null>(null);

  const send = async ({ password, ...command }: Order): Promise<string | null> => {
    const envelope = await signCommand({ ...command, actor });
    const office = OFFICE[language];
    if (!envelope) return `${office.notEnrolled.says} ${office.notEnrolled.next}`;
    const response = await postWithRetry(`/api/v1/${PLACES[command.stream]}/commands`, {
      ...envelope,
      password,
    });
    if (!response) return `${office.unreachable.says} ${office.unreachable.next}`;
    if (response.ok) return null;
    const { code, reference } = (await response.json()) as { code: string; reference?: string };
    return [sayingOf(code, language), reference ? office.reference(reference) : ''].join(' ').trim();
  };

  const run = async (order: Order): Promise<boolean> => {
    if (pending) return false;
    setPending(true);
    const office = OFFICE[language];
    const trouble = await send(order).catch(() => `${office.unreachable.says} ${office.unreachable.next}`);
    setPending(false);
    setFault(trouble);
    if (trouble === null) router.refresh();
    return trouble === null;
  };
  return { run, pending, fault, clear: () => setFault(null) };
};
