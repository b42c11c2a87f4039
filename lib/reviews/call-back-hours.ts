/** Hours at which a participant may come back for a supervisor's decision, on the branch's clock. */
export type CallBackHours = {
  readonly starts: readonly string[];
  readonly minutes: number;
  /** Participants who can be received in one hour. */
  readonly places: number;
  /** Working days that are offered, today's among them. */
  readonly days: number;
};

/** No source says when a branch has a supervisor: this project's own parameter, open to correction by a further row. */
const ROWS = [
  {
    validFrom: '2020-01-01',
    value: {
      starts: ['09:00', '10:00', '11:00', '13:00', '14:00', '15:00'],
      minutes: 60,
      places: 2,
      days: 5,
    },
    certainty: 'open',
  },
] as const satisfies readonly { validFrom: string; value: CallBackHours; certainty: 'open' }[];

/** The hours that hold on a day. @param date ISO date */
export const callBackHoursOn = (date: string): CallBackHours => {
  const rows: readonly { validFrom: string; value: CallBackHours }[] = ROWS;
  const row = rows.findLast(({ validFrom }) => validFrom <= date);
  if (!row) throw new Error(`no call-back hours on ${date}`);
  return row.value;
};
