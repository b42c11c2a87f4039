import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LIST_FILE, unlisted } from '../bench/scale/query-list';
import { sqlOfProduct, statementsIn } from '../bench/scale/sql-of-product';

const SOURCE = `
  const COLUMNS = 'id, name';
  const FROM = \`select \${COLUMNS} from staff\`;
  const MOST = 500;
  const one = () => pool().query({ name: 'staff-one', text: \`\${FROM} where id = $1 limit \${MOST + 1}\`, values: [id] });
  const two = () => pool().query('update staff set active = false where id = $1', [id]);
  const three = (table: string) => pool().query(\`delete from \${table} where id = $1\`, [id]);
  const words = 'with kind regards to selected staff';`;

test('statements are read from the source with what stands in them, and only they', () => {
  const found = statementsIn('staff.ts', SOURCE);
  expect(found.map(({ name, text, openEnded }) => [name, text, openEnded])).toEqual([
    ['staff-one', 'select id, name from staff where id = $1 limit 500', false],
    [null, 'update staff set active = false where id = $1', false],
    [null, 'delete from', true],
  ]);
});

test('a statement that is new or changed is not in the list; its spacing changes nothing', () => {
  const [known] = statementsIn('staff.ts', SOURCE);
  const list = `| staff-one | staff.ts | staff_pkey | ${known?.digest} |\n`;
  const [spaced] = statementsIn('staff.ts', SOURCE.replace('where id = $1 limit', 'where id =   $1\n limit'));
  const [changed] = statementsIn('staff.ts', SOURCE.replace('where id = $1 limit', 'where name = $1 limit'));
  expect(
    unlisted(
      [known, spaced].filter((one) => one !== undefined),
      list,
    ),
  ).toEqual([]);
  expect(
    unlisted(
      [changed].filter((one) => one !== undefined),
      list,
    ),
  ).toHaveLength(1);
});

test('every statement of the product is in the list of queries with the index it reads by', () => {
  const missing = unlisted(sqlOfProduct(), readFileSync(LIST_FILE, 'utf8'));
  expect(
    missing.map(({ file, name, text }) => `${file}: ${name ?? text.slice(0, 60)}`),
    'run npm run bench:scale -- --list and look at the plan of what is new',
  ).toEqual([]);
});
