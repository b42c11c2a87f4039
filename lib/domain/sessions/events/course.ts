import type { ClearFields } from '../../journal/event';
import type { Holder } from '../entries';
import type { SurveyAnswers } from '../survey';
import type { EndReason, ReasonHere } from './words';

/** How a session goes: who holds it, what it waits for, how it ends. */
export type CourseEvents = {
  'session.opened': {
    ticket: string;
    openedOn: string;
    officerId: string;
    deviceId: string;
    reasonHere: ReasonHere;
    policyVersion: string;
    /** Claimed by the tablet; for the queue's order only. */
    arrivedAt?: string;
  };
  'session.screen-handed-over': {
    to: Holder;
    /** The PIN was proved by the device's vault, without a network. */
    provedBy?: 'vault';
  };
  'session.gateway-waited-for': { gateway: 'registry' | 'bank' | 'face-engine'; subject: string };
  /** The only way back: which confirmations a change of an earlier answer takes away. */
  'session.reopened': { step: string; takenAway: readonly string[] };
  'session.survey-answered': { answers: SurveyAnswers };
  'session.paused': { why: string };
  'session.taken-over': {
    officerId: string;
    deviceId: string;
    why: string;
    /** The holder's device had shown a code for it. */
    through?: 'code';
  };
  'session.ended': { why: EndReason };
};

export const COURSE_CLEAR = {
  'session.opened': [
    'ticket',
    'openedOn',
    'officerId',
    'deviceId',
    'reasonHere',
    'policyVersion',
    'arrivedAt',
  ],
  'session.screen-handed-over': ['to', 'provedBy'],
  'session.gateway-waited-for': ['gateway', 'subject'],
  'session.reopened': ['step', 'takenAway'],
  'session.survey-answered': ['answers'],
  'session.paused': [],
  'session.taken-over': ['officerId', 'deviceId', 'why', 'through'],
  'session.ended': ['why'],
} as const satisfies ClearFields<CourseEvents>;
