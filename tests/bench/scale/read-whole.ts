/**
 * Statements that read a large table from end to end, each with why it may. Known by table (or what its partitions'
 * names begin with) and file.
 */
export const READ_WHOLE: readonly { readonly file: string; readonly table: string; readonly why: string }[] =
  [
    {
      file: 'lib/server/audit/told-places.ts',
      table: 'commands',
      why: 'the audit reads the whole journal, once for all branches',
    },
    {
      file: 'lib/server/audit/told-places.ts',
      table: 'events',
      why: 'the audit reads the whole journal, once for all branches',
    },
    {
      file: 'lib/server/audit/compare-claims.ts',
      table: 'disbursements',
      why: 'the audit holds every obligation against the journal',
    },
    {
      file: 'lib/server/participants/check-records.ts',
      table: 'contributions',
      why: 'a check of all records, run by hand',
    },
    {
      file: 'lib/server/payments/reconcile.ts',
      table: 'claims',
      why: "a country's transfers of a week, once a night: more rows than are cheap to look up one by one",
    },
  ];
