import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

export type DeadLink = { readonly file: string; readonly line: number; readonly target: string };

const LINK = /\]\(([^)\s]+)\)/g;
/** A path of the repository in backticks: it starts with one of the top folders and holds no placeholder. */
const PATH = /`((?:app|components|lib|scripts|tests|docs|public)\/[\w./()[\]-]+)`/g;

const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[`*_]/g, '')
    .replace(/[^\p{L}\p{N} -]/gu, '')
    .trim()
    .replace(/ /g, '-');

const anchorsOf = (text: string): ReadonlySet<string> =>
  new Set([...text.matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) => anchorOf(heading)));

const isThere = (root: string, path: string): boolean =>
  existsSync(join(root, path)) ||
  ['.ts', '.tsx', '.mjs'].some((end) => existsSync(join(root, `${path}${end}`)));

const deadIn = (root: string, file: string, target: string): boolean => {
  if (/^[a-z]+:/.test(target)) return false;
  const [path = '', anchor] = target.split('#');
  const to = path === '' ? file : normalize(join(dirname(file), path));
  if (!isThere(root, to)) return true;
  if (!anchor || !to.endsWith('.md')) return false;
  return !anchorsOf(readFileSync(join(root, to), 'utf8')).has(anchor);
};

/** Markdown files of a checkout: at the top and below docs. */
const pagesOf = (root: string): string[] => [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...(existsSync(join(root, 'docs'))
    ? readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.md'))
        .map((name) => join('docs', name))
    : []),
];

/**
 * Links of the documentation that lead nowhere, and paths of the repository named in it that are not there.
 * @param root folder of the checkout. Links to other sites are not followed.
 */
export const deadLinks = (root: string): readonly DeadLink[] =>
  pagesOf(root)
    .filter((file) => statSync(join(root, file)).isFile())
    .flatMap((file) =>
      readFileSync(join(root, file), 'utf8')
        .split('\n')
        .flatMap((text, index) => {
          const links = [...text.matchAll(LINK)]
            .map(([, target = '']) => target)
            .filter((to) => deadIn(root, file, to));
          const paths = [...text.matchAll(PATH)]
            .map(([, path = '']) => path)
            .filter((path) => !isThere(root, path));
          return [...links, ...paths].map((target) => ({ file, line: index + 1, target }));
        }),
    );
