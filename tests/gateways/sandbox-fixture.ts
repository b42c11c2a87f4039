import { demoConfig } from '@/lib/sandbox/demo-config';
import {
  DEMO_CHANNEL_ID,
  DEMO_CLIENT_KEY,
  DEMO_CLIENT_SECRET,
  DEMO_OWN_BANK_CODE,
  DEMO_PARTNER_ID,
  DEMO_SOURCE_ACCOUNT,
  demoClientKeys,
} from '@/lib/sandbox/demo-keys';
import type { Fault } from '@/lib/sandbox/faults';
import { type RunningSandbox, startSandbox } from '@/lib/sandbox/server';
import type { SnapBankConfig } from '@/lib/server/gateways/bank/snap/config';
import { newExternalId } from '@/lib/server/gateways/bank/snap/external-id';
import { createHttpBank } from '@/lib/server/gateways/bank/snap/http-bank';
import { freshDatabase } from '../support/database';

export type World = {
  readonly sandbox: RunningSandbox;
  readonly databaseUrl: string;
  /** The adapter on this sandbox; a part of its contract can be made wrong. */
  bank(change?: Partial<SnapBankConfig>): ReturnType<typeof createHttpBank>;
  fault(fault: Partial<Fault>): Promise<void>;
  transfers(): Promise<
    { partnerReferenceNo: string; amount: number; requests: number; referenceNo: string }[]
  >;
  admin(method: string, path: string, body?: unknown): Promise<Response>;
  end(): Promise<void>;
};

type Options = {
  readonly appOrigin?: string;
  readonly modelsDir?: string;
  /** The bank's clock. */
  readonly now?: () => Date;
};

/** A real sandbox server on a real database of its own. */
export const openWorld = async (options: Options = {}): Promise<World> => {
  const database = await freshDatabase();
  const sandbox = await startSandbox(
    demoConfig({ databaseUrl: database.url, port: 0, appOrigin: 'http://localhost:3000', ...options }),
  );
  const admin: World['admin'] = (method, path, body) =>
    fetch(`${sandbox.origin}${path}`, { method, body: body === undefined ? null : JSON.stringify(body) });
  return {
    sandbox,
    databaseUrl: database.url,
    bank: (change = {}) =>
      createHttpBank({
        baseUrl: `${sandbox.origin}/bank`,
        ownBankCode: DEMO_OWN_BANK_CODE,
        clientKey: DEMO_CLIENT_KEY,
        privateKey: demoClientKeys().privateKey,
        clientSecret: DEMO_CLIENT_SECRET,
        partnerId: DEMO_PARTNER_ID,
        channelId: DEMO_CHANNEL_ID,
        sourceAccountNo: DEMO_SOURCE_ACCOUNT,
        ...change,
      }),
    admin,
    fault: async (fault) => {
      const response = await admin('POST', '/sandbox/faults', fault);
      if (response.status !== 201) throw new Error(`fault not taken: ${await response.text()}`);
    },
    transfers: async () => (await (await admin('GET', '/sandbox/transfers')).json()).transfers,
    end: async () => {
      await sandbox.close();
      await database.drop();
    },
  };
};

export const externalId = () => newExternalId(new Date());

/** Wati's account at the sandbox's own bank, Joko's at another. */
export const WATI = { bankCode: '002', accountNumber: '610001009999501', holderName: 'WATI LESTARI' };
export const JOKO = { bankCode: '014', accountNumber: '0199990044', holderName: 'JOKO PRASETYO' };
