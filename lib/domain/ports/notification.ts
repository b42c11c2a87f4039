import type { Answer } from './answer';

export type NotificationRefusal = 'sms.number-refused';

/** SMS to a participant. `reference` makes a retry the same message. */
export type NotificationGateway = {
  sendSms(message: {
    /** E.164, e.g. +628123456789. */
    readonly to: string;
    readonly text: string;
    readonly reference: string;
  }): Promise<Answer<{ readonly providerId: string }, NotificationRefusal>>;
};
