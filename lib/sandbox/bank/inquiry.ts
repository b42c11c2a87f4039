import { z } from 'zod';
import { type Call, parseBody, type Reply, type Sandbox } from '../http/route';
import { findAccount, refuseAccount } from './accounts';
import { refuseUnauthorised } from './authorise';
import { REFUSALS, snapReply } from './reply';

const bodySchema = z.object({
  beneficiaryAccountNo: z.string().regex(/^\d{1,34}$/),
  beneficiaryBankCode: z
    .string()
    .regex(/^\d{3}$/)
    .optional(),
});

/** Services 15 (this bank) and 16 (another bank): whose account is this? */
export const inquireAccount =
  (service: '15' | '16') =>
  async (sandbox: Sandbox, call: Call): Promise<Reply> => {
    const refusal = await refuseUnauthorised(sandbox, call, service);
    if (refusal) return refusal;
    const parsed = bodySchema.safeParse(parseBody(call));
    if (!parsed.success) return REFUSALS.badField(service, String(parsed.error.issues[0]?.path[0] ?? 'body'));
    const bankCode = service === '15' ? sandbox.config.bank.ownBankCode : parsed.data.beneficiaryBankCode;
    if (!bankCode) return REFUSALS.missingField(service, 'beneficiaryBankCode');
    if (call.faults.has('dormant')) return REFUSALS.dormant(service);
    const account = await findAccount(sandbox.pool, bankCode, parsed.data.beneficiaryAccountNo);
    const refused = refuseAccount(service, account);
    if (refused || !account) return refused ?? REFUSALS.unknownAccount(service);
    return snapReply(service, 200, '00', 'Successful', {
      referenceNo: `INQ${sandbox.now().getTime()}`,
      beneficiaryAccountName: call.faults.has('name-mismatch') ? 'ORANG LAIN CONTOH' : account.holder_name,
      beneficiaryAccountNo: account.account_number,
      ...(service === '16' ? { beneficiaryBankCode: account.bank_code } : {}),
      currency: 'IDR',
    });
  };
