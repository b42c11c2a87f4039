import { evolveClaim, NO_CLAIM } from '../claims/state';
import { pool } from '../database/connection';
import { gateways } from '../gateways/gateways';
import { loadStream } from '../journal/load';
import { dateInWords } from '../platform/calendar';
import { formatRupiah } from '../platform/rupiah';
import type { Jobs } from './queue';
import { TryLater } from './try-later';

type Notice = { readonly claimNumber: string; readonly payBy: string; readonly net: number };

const TEXTS = {
  submitted: {
    id: ({ claimNumber, payBy }: Notice) =>
      `Klaim JHT ${claimNumber} sudah kami terima. Dibayar paling lambat ${dateInWords(payBy, 'id')}. Bukan Anda? Segera hubungi kantor cabang.`,
    en: ({ claimNumber, payBy }: Notice) =>
      `We received JHT claim ${claimNumber}. It is paid by ${dateInWords(payBy, 'en')}. Not you? Call the branch at once.`,
  },
  paid: {
    id: ({ claimNumber, net }: Notice) => `Klaim JHT ${claimNumber} sudah dibayar: ${formatRupiah(net)}.`,
    en: ({ claimNumber, net }: Notice) => `JHT claim ${claimNumber} has been paid: ${formatRupiah(net)}.`,
  },
  returned: {
    id: ({ claimNumber }: Notice) =>
      `Klaim JHT ${claimNumber} belum dapat dibayar. Silakan datang ke kantor cabang; saldo Anda aman.`,
    en: ({ claimNumber }: Notice) =>
      `JHT claim ${claimNumber} could not be paid yet. Please come to the branch; your balance is safe.`,
  },
} as const;

/** Tells the participant, where there is a number to tell. The reference makes a retry the same message. */
export const notify = async ({ claimId, status }: Jobs['claim.notify']): Promise<void> => {
  const journal = await loadStream(pool(), 'claim', claimId, null);
  const { terms } = journal.events.reduce(evolveClaim, NO_CLAIM);
  if (!terms?.phone) return;
  const text = TEXTS[status][terms.language](terms);
  const answer = await gateways().notification.sendSms({
    to: terms.phone,
    text,
    reference: `${claimId}:${status}`,
  });
  if (answer.kind === 'unavailable') throw new TryLater(answer.reason);
};
