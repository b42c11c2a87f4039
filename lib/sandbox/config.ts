import type { KeyObject } from 'node:crypto';

export type SandboxConfig = {
  /** PostgreSQL; everything lives in its schema `sandbox`. */
  readonly databaseUrl: string;
  /** 0 picks a free port. */
  readonly port: number;
  /** Origin of the application, for CORS of the demo camera and for the bank's callbacks. */
  readonly appOrigin: string;
  /** Folder of the face models; without it the registry's face comparison is unavailable. */
  readonly modelsDir?: string;
  readonly bank: {
    readonly clientKey: string;
    readonly clientSecret: string;
    readonly clientPublicKey: KeyObject;
    readonly partnerId: string;
    readonly ownBankCode: string;
    readonly sourceAccountNo: string;
    /** Signs callbacks; without it none are sent. */
    readonly callbackPrivateKey?: KeyObject;
  };
  /** Contract of the registry and of the SMS provider. */
  readonly contract: { readonly number: string; readonly key: string };
  /** The clock, for tests. */
  readonly now?: () => Date;
};
