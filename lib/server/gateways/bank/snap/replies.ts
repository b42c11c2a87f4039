import { z } from 'zod';

/** SNAP BI's amount, `{"value":"1000.00","currency":"IDR"}`. */
export const amountSchema = z.object({ value: z.string().max(19), currency: z.literal('IDR') });

/** Whole rupiah as SNAP BI writes them. Throws RangeError on anything that is not a whole, positive amount. */
export const toAmount = (rupiah: number): z.output<typeof amountSchema> => {
  if (!Number.isSafeInteger(rupiah) || rupiah <= 0)
    throw new RangeError('amount must be whole, positive rupiah');
  return { value: `${rupiah}.00`, currency: 'IDR' };
};

export const inquiryReplySchema = z.object({
  beneficiaryAccountName: z.string().min(1).max(100),
  beneficiaryAccountNo: z.string().min(1).max(34),
});

export const transferReplySchema = z.object({
  referenceNo: z.string().min(1).max(64),
  partnerReferenceNo: z.string().max(64),
});

/** A page of service 12. Where banks put the references differs; additionalInfo is SNAP BI's own place for it. */
export const historyReplySchema = z.object({
  detailData: z.array(
    z.object({
      dateTime: z.iso.datetime({ offset: true }),
      amount: amountSchema,
      status: z.string().max(20),
      additionalInfo: z.object({
        partnerReferenceNo: z.string().max(64).optional(),
        referenceNo: z.string().min(1).max(64),
      }),
    }),
  ),
});

export const statusReplySchema = z.object({
  originalPartnerReferenceNo: z.string().max(64),
  originalReferenceNo: z.string().max(64).optional(),
  latestTransactionStatus: z.string().max(2),
  amount: amountSchema.optional(),
});
