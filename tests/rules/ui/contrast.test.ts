import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const ROOT = new URL('../../../', import.meta.url);
const css = readFileSync(new URL('app/globals.css', ROOT), 'utf8');
const UI = new URL('components/ui/', ROOT);
const sources = readdirSync(UI)
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name, text: readFileSync(new URL(name, UI), 'utf8').replaceAll(/ from '.*';/g, '') }));

type Tokens = Readonly<Record<string, string>>;

const colours = (block: string): Tokens =>
  Object.fromEntries(
    [...block.matchAll(/--color-([\w-]+):\s*(#[0-9a-f]{6})\b/gi)].map((hit) => [hit[1], hit[2]]),
  );

const between = (start: string) => {
  const from = css.indexOf(start);
  return css.slice(from, css.indexOf('}', from));
};

const OFFICE = colours(between('@theme {'));
const PARTICIPANT = { ...OFFICE, ...colours(between('[data-ground="participant"] {')) };
const HIGH = { ...PARTICIPANT, ...colours(between('[data-contrast="high"] {')) };

/** Relative luminance and ratio as WCAG 2.2 defines them. */
const luminance = (hex: string) => {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
};
const ratio = (tokens: Tokens, front: string, back: string) => {
  const [a, b] = [tokens[front], tokens[back]];
  if (!a || !b) throw new Error(`No such token: ${a ? back : front}`);
  const [light, dark] = [luminance(a), luminance(b)].sort((one, other) => other - one) as [number, number];
  return (light + 0.05) / (dark + 0.05);
};

/** Which text may stand on which ground; the pairs of the components are found among these. */
const TEXT: Readonly<Record<string, readonly string[]>> = {
  paper: ['ink', 'muted', 'primary', 'primary-strong', 'attention', 'stopped', 'waiting', 'good'],
  raised: ['ink', 'muted', 'primary', 'primary-strong', 'attention', 'stopped', 'waiting', 'good'],
  sunk: ['ink', 'muted'],
  soft: ['ink', 'muted', 'primary-strong'],
  white: ['ink'],
  ink: ['white'],
  primary: ['on-primary'],
  'primary-strong': ['on-primary'],
  stopped: ['white'],
  'stopped-strong': ['white'],
  'attention-soft': ['attention', 'ink'],
  'stopped-soft': ['stopped', 'ink'],
  'waiting-soft': ['waiting', 'ink'],
  'good-soft': ['good', 'ink'],
  band: ['on-band'],
};

/** Edges, focus rings and icons against what lies around them (WCAG 1.4.11). */
const SHAPES: readonly (readonly [string, string])[] = [
  ...['paper', 'raised', 'sunk', 'soft', 'white'].map((ground) => ['edge', ground] as const),
  ...['paper', 'raised', 'sunk', 'soft', 'attention-soft', 'stopped-soft'].map(
    (ground) => ['focus', ground] as const,
  ),
  ...['paper', 'raised', 'soft', 'line'].map((ground) => ['primary', ground] as const),
  ...(['attention', 'stopped', 'waiting', 'good'] as const).map((tone) => [tone, `${tone}-soft`] as const),
  ['attention', 'raised'],
  ['on-primary', 'focus'],
  ['white', 'band'],
];

describe.each([
  ['the office', OFFICE],
  ['the participant', PARTICIPANT],
  ['the participant who wants more contrast', HIGH],
] as const)('contrast on the ground of %s', (_, tokens) => {
  const pairs = Object.entries(TEXT).flatMap(([ground, texts]) =>
    texts.map((text) => [text, ground] as const),
  );
  test.each(pairs)('text %s on %s is at least 7:1', (text, ground) => {
    expect(ratio(tokens, text, ground)).toBeGreaterThanOrEqual(7);
  });
  test.each(SHAPES)('shape %s on %s is at least 3:1', (shape, ground) => {
    expect(ratio(tokens, shape, ground)).toBeGreaterThanOrEqual(3);
  });
});

const NOT_COLOURS = /^(?:sm|base|lg|xl|2xl|left|right|center|transparent|current|none)$/;
const classes = (text: string, kind: 'text' | 'bg') =>
  [...text.matchAll(new RegExp(`(?<![\\w:-])${kind}-([a-z][a-z0-9-]*)`, 'g'))]
    .map((hit) => hit[1] as string)
    .filter((name) => !NOT_COLOURS.test(name));

describe('the controls use only what is measured above', () => {
  test('sources are found', () => expect(sources.length).toBeGreaterThan(30));

  test.each(sources)('$name', ({ text }) => {
    for (const kind of ['text', 'bg'] as const)
      for (const name of classes(text, kind)) expect(Object.keys(OFFICE), `${kind}-${name}`).toContain(name);
    // Text and ground named in one class string are certainly seen together.
    for (const [, literal = ''] of text.matchAll(/['"`]([^'"`\n]*)['"`]/g))
      for (const ground of classes(literal, 'bg'))
        for (const front of classes(literal, 'text'))
          expect(TEXT[ground], `${front} on ${ground}`).toContain(front);
  });
});
