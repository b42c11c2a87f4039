/** Statements that read a large table from end to end, each with why it may. Known by table and file. */
export const READ_WHOLE: readonly { readonly file: string; readonly table: string; readonly why: string }[] =
  [
    {
      file: 'lib/server/journal/told-places.ts',
      table: 'commands',
      why: 'the audit reads the whole journal, once for all branches',
    },
    {
      file: 'lib/server/journal/told-places.ts',
      table: 'events',
      why: 'the audit reads the whole journal, once for all branches',
    },
  ];
