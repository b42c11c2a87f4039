import type pg from 'pg';
import type { Asked } from './watch-queries';

/** One node of a plan as EXPLAIN (FORMAT JSON) writes it. */
type Node = {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Index Name'?: string;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly Node[];
};
type Explained = { readonly Plan: Node; readonly 'Execution Time'?: number };

export type Plan = {
  readonly top: string;
  /** Names of the indexes read, in the plan's order. */
  readonly indexes: readonly string[];
  /** Tables that are read from end to end. */
  readonly scanned: readonly string[];
};
export type Measured = {
  readonly asked: Asked;
  /** Milliseconds of the database; null where the statement cannot be run again. */
  readonly median: number;
  readonly p99: number;
  /** Pages of 8 kB, from memory or disk. */
  readonly pages: number;
  readonly plan: Plan;
};

const nodesOf = (node: Node): Node[] => [node, ...(node.Plans ?? []).flatMap(nodesOf)];

export const planOf = ({ Plan: top }: Explained): Plan => {
  const nodes = nodesOf(top);
  const names = (list: readonly (string | undefined)[]) => [
    ...new Set(list.filter((one) => one !== undefined)),
  ];
  return {
    top:
      nodes.find((node) => !/^(Limit|Aggregate|Result|Sort|ModifyTable)$/.test(node['Node Type']))?.[
        'Node Type'
      ] ?? 'Result',
    indexes: names(nodes.map((node) => node['Index Name'])),
    scanned: names(
      nodes.filter((node) => node['Node Type'] === 'Seq Scan').map((node) => node['Relation Name']),
    ),
  };
};

const RUNS = 15;

const explain = async (
  client: pg.Client,
  statement: string,
  values: readonly unknown[],
): Promise<Explained> => {
  const { rows } = await client.query(statement, [...values]);
  return (rows[0] as { 'QUERY PLAN': readonly Explained[] })['QUERY PLAN'][0] as Explained;
};

/** Runs a statement with its own values again and again, each time undone. Null where it cannot be run twice. */
export const measure = async (client: pg.Client, asked: Asked): Promise<Measured | null> => {
  const times: number[] = [];
  let last: Explained | undefined;
  for (let run = 0; run < RUNS; run += 1) {
    await client.query('begin');
    try {
      last = await explain(client, `explain (analyze, buffers, format json) ${asked.text}`, asked.values);
      times.push(last['Execution Time'] ?? 0);
    } catch {
      return null; // the row is there by now, or the statement opens what only its own moment had
    } finally {
      await client.query('rollback');
    }
  }
  if (!last) return null;
  times.sort((a, b) => a - b);
  const { Plan: plan } = last;
  return {
    asked,
    median: times[Math.floor(RUNS / 2)] ?? 0,
    p99: times.at(-1) ?? 0,
    pages: (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0),
    plan: planOf(last),
  };
};

/** The plan for whatever values, without running it. @throws the database's error where the text is no statement. */
export const genericPlan = async (client: pg.Client, text: string): Promise<Plan> =>
  planOf(await explain(client, `explain (generic_plan, format json) ${text}`, []));
