'use client';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { LinkButton } from '@/components/ui/link-button';
import { Notice } from '@/components/ui/notice';
import type { Language } from '@/lib/domain/values/language';
import { OFFLINE_OFFER } from '@/lib/messages/offline-offer';
import { thisDevice } from '@/lib/tablet/this-device/this-device';
import { opensOffline, vaultStatus } from '@/lib/tablet/vault/vault';

/** When the offer was put off last, milliseconds; says nothing of anybody. */
const PUT_OFF = 'dampingi.offer-put-off';
/** As long as a sign-in lasts, milliseconds: it is offered once in that time. */
const SHIFT = 12 * 60 * 60 * 1_000;

/** Whether this officer's device would not serve him without a network, and he has not put the offer off. */
const isDue = async (staffId: string): Promise<boolean> => {
  if (Date.now() - Number(localStorage.getItem(PUT_OFF) ?? 0) < SHIFT) return false;
  const device = await thisDevice().catch(() => null); // a browser without storage keeps nothing either
  if (!device) return false;
  const owner = { staffId, deviceId: device.deviceId };
  return (await vaultStatus(owner)) === 'open' && !(await opensOffline(owner));
};

/** Offered on the board, and in nobody's way: the PIN used once here makes the device serve without a network. */
export default function PrepareOffer({ staffId, language }: { staffId: string; language: Language }) {
  const t = OFFLINE_OFFER[language];
  const [due, setDue] = useState(false);
  useEffect(() => {
    let left = false;
    void isDue(staffId).then((is) => (left ? undefined : setDue(is)));
    return () => {
      left = true;
    };
  }, [staffId]);
  if (!due) return null;
  const putOff = () => {
    localStorage.setItem(PUT_OFF, String(Date.now()));
    setDue(false);
  };
  return (
    <Notice
      tone="waiting"
      word={t.title}
      action={
        <div className="flex flex-wrap gap-3">
          <LinkButton href="/session#field" variant="secondary">
            {t.prepare}
          </LinkButton>
          <Button variant="quiet" onClick={putOff}>
            {t.later}
          </Button>
        </div>
      }
    >
      {t.lead}
    </Notice>
  );
}
