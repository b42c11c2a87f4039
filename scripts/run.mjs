/**
 * The door every npm script goes through: checks Node, installs what the lock file asks for, then runs the
 * command's own script. Plain JavaScript without dependencies, since it runs before there are any.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const OLDEST_NODE = [20, 19];

/**
 * `keeper` commands live until they are stopped; they also end when whoever started them is killed.
 * `delegates` commands print their own, longer help.
 */
const COMMANDS = {
  start: {
    file: 'start.ts',
    keeper: true,
    help: 'Demo: set up, build, database, personas, sandbox; serves http://localhost:3000. PORT, DATA_DIR, DATABASE_URL by environment.',
  },
  'start:lan': {
    file: 'start-lan.ts',
    keeper: true,
    help: "HTTPS for the office LAN: makes and renews a branch authority and a certificate for this machine's names and addresses, serves on LAN_PORT (3443) and a help page for phones on LAN_HELP_PORT (3080).\nLAN_HOST: the name people type. LAN_CERT and LAN_KEY: your own certificate. DAMPINGI_MODE=production: your own database and secrets instead of the demo. See docs/operate/lan.md.",
  },
  'start:production': {
    file: 'start-production.ts',
    keeper: true,
    help: 'Production: refuses demo secrets, a missing DATABASE_URL and the sandbox, and names every fault.',
  },
  bootstrap: {
    file: 'bootstrap.ts',
    help: 'First branch, two administrators and their enrolment codes in an empty installation:\n  --branch-code MJK --branch-name "Mojokerto" --time-zone Asia/Jakarta --admin-username admin --admin-name "Full Name" --second-username other --second-name "Other Name"\n  Passwords come from ADMIN_PASSWORD and SECOND_PASSWORD, or are made and printed once; each is replaced at the first sign-in.\n  --recover --admin-username admin --admin-name "Full Name" [--branch-code MJK]: a way back where an installation has lost its administrators; recorded.\n  --change --why "Reason" < change.json: one change of staff, households, identities or branches, e.g. {"what":"add-branch","branchId":"SBY","name":"Cabang Surabaya","timeZone":"Asia/Jakarta"}, {"what":"set-household","username":"rudi","niks":["…"]}, {"what":"link-identity","username":"rudi","subject":"…"}; recorded as made on the machine.\n  Needs DATABASE_URL and the installation\'s own MASTER_KEY, INDEX_KEY, SERVICE_KEY.',
  },
  test: {
    file: 'test.ts',
    help: 'All checks and tests, ending in "N passed, N failed".\n  FILE …           only these test files, each by a part of its path: npm test -- use-cases/payment\n  --story NAME     only the stories with this in their file name: npm test -- --story receipts\n  --headed         with --story: shows the browser\n  --only STAGE     types|lint|walls|unused|rules|use-cases|gateways|build|size|stories (repeatable)\nAt most one failed test of a run is run once more; test-results/flaky.json names it.\nSTORIES_NETWORK=weak (256 kbit/s, 400 ms) or lossy (every tenth reply of the API lost) plays the stories on such a network.',
  },
  'test:watch': {
    file: 'test-watch.ts',
    keeper: true,
    help: 'Runs the rules, or the test files named by parts of their paths, again at each change: npm run test:watch -- use-cases/payment',
  },
  dev: {
    file: 'dev.ts',
    keeper: true,
    help: 'The demo as npm start sets it up, with live reload instead of a build: pages at once, the worker when lib/ changes. Without the parts that only a build has: service worker, face guidance on the device.\nPORT, DATA_DIR, DATABASE_URL by environment.',
  },
  check: { file: 'check.ts', help: 'The fast subset: types, lint, import walls and rules, under a minute.' },
  size: { file: 'size.ts', help: 'First-load JavaScript per page against its budget.' },
  bench: {
    file: 'bench.ts',
    help: 'Commands per second, imports and quotes, the face step over HTTP, the face engine, guidance on the device, page sizes of a production build. --only commands|audit|records|face-step|face|guidance|pages (repeatable). Each part has a database of its own and leaves nothing behind; its figures are kept in .cache/bench with load and versions.\n--compare: runs nothing; shows the last run of each part beside the one before.',
  },
  'bench:scale': {
    file: 'bench-scale.ts',
    delegates: true,
    help: 'Every reading at two sizes a hundredfold apart, with pages and plans; the list of all SQL with its index.',
  },
  models: { file: 'models.ts', help: 'Fetches and checks the face models.' },
  'faces:evaluate': {
    file: 'faces-evaluate.ts',
    delegates: true,
    help: 'Error rates of face verification on labelled pairs.',
  },
  'faces:challenge': {
    file: 'faces-challenge.ts',
    delegates: true,
    help: 'Judges a recorded challenge offline with the code that the counter uses.',
  },
  'jht:quote': {
    file: 'jht-quote.ts',
    delegates: true,
    help: 'Computes a JHT benefit from a file of facts.',
  },
  import: {
    file: 'import.ts',
    delegates: true,
    help: 'Loads participants, memberships and contributions in bulk.',
  },
  'check:records': {
    file: 'check-records.ts',
    delegates: true,
    help: 'Names the records that parsers of today would refuse, by kind and id, never by value.',
  },
  'fuzz:records': {
    file: 'fuzz-records.ts',
    delegates: true,
    help: 'Spoiled import rows and quotes by the hundred thousand, from one seed: no defect.',
  },
  'chaos:bank': {
    file: 'chaos-bank.ts',
    delegates: true,
    help: 'Seeded schedules of trouble between us and the bank: nothing paid twice, nothing lost.',
  },
  'chaos:kill': {
    file: 'chaos-kill.ts',
    delegates: true,
    help: 'Kills server, worker, database and browser during whole visits: nothing lost, nothing doubled.',
  },
  fuzz: {
    file: 'fuzz.ts',
    delegates: true,
    help: 'Broken requests to every door of the API of a product of its own: no 500, no stuck connection, memory flat.',
  },
  'audit:verify': {
    file: 'audit-verify.ts',
    delegates: true,
    help: 'Checks the journal, decides it again and holds rows and signed heads against it; names the first bad place.',
  },
  'audit:export': {
    file: 'audit-export.ts',
    delegates: true,
    help: 'One page by which an auditor checks a session without this program: --session ID [--out FILE].',
  },
};

const say = (line) => process.stderr.write(`${line}\n`);

function end(line, code) {
  say(line);
  process.exit(code);
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  end(`Node ${OLDEST_NODE.join('.')} or newer is needed; this is ${process.versions.node}.`, 1);
}

const sleep = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

const stampFile = join(ROOT, 'node_modules', '.dampingi-installed');

function wantedStamp() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  return `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`;
}

const isInstalled = () => existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wantedStamp();

/** Someone may have run npm himself: npm's own listing of node_modules tells whether it fits the lock file. */
function fitsLockFile() {
  const listing = join(ROOT, 'node_modules', '.package-lock.json');
  if (!existsSync(listing)) return false;
  const present = JSON.parse(readFileSync(listing, 'utf8')).packages;
  const wanted = JSON.parse(readFileSync(join(ROOT, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, entry]) =>
      path === '' ||
      present[path]?.version === entry.version ||
      (!present[path] && (entry.optional || entry.devOptional || entry.peer)),
  );
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return fault.code === 'EPERM';
  }
}

/** One installation at a time: a directory is the lock, a dead owner or a very old lock gives it up. */
function withSetupLock(work) {
  const lock = join(ROOT, '.cache', 'setup.lock');
  mkdirSync(dirname(lock), { recursive: true });
  for (let told = false; ; ) {
    try {
      mkdirSync(lock);
      break;
    } catch (fault) {
      if (fault.code !== 'EEXIST') throw fault;
    }
    const owner = existsSync(join(lock, 'pid')) ? Number(readFileSync(join(lock, 'pid'), 'utf8')) : 0;
    const age = existsSync(lock) ? Date.now() - statSync(lock).mtimeMs : 0;
    if (owner ? !alive(owner) : age > 10_000) rmSync(lock, { recursive: true, force: true });
    else if (!told) {
      told = true;
      say('Another command is installing the dependencies; waiting for it.');
    }
    sleep(300);
  }
  try {
    writeFileSync(join(lock, 'pid'), String(process.pid));
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

/** npm's own output goes to standard error: standard output belongs to the command (npm run --silent … > file). */
function npm(args, errors) {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--include=dev', '--include=optional'];
  const own = process.env.npm_execpath?.endsWith('.js')
    ? [process.execPath, process.env.npm_execpath]
    : ['npm'];
  const done = spawnSync(own[0], [...own.slice(1), ...args, ...flags], {
    cwd: ROOT,
    stdio: ['ignore', 2, errors],
  });
  if (done.error) end(`npm cannot be run: ${done.error.message}`, 1);
  return { ok: done.status === 0, errors: String(done.stderr ?? '') };
}

/**
 * `npm ci`, which refuses a lock file that leaves out optional packages of other platforms (a mirror of the
 * registry may not carry them). Then npm installs beside the lock file, without writing it, and the result is
 * compared with it, version by version.
 */
function installAsLocked() {
  const strict = npm(['ci'], 'pipe');
  if (strict.ok) return;
  if (!strict.errors.includes('EUSAGE')) {
    process.stderr.write(strict.errors);
    end('The dependencies could not be installed; npm says why above.', 1);
  }
  if (!npm(['install', '--no-save'], 2).ok) {
    end('The dependencies could not be installed; npm says why above.', 1);
  }
  if (!fitsLockFile())
    end('package.json and package-lock.json disagree; run npm install and look at the change.', 1);
}

function install() {
  if (isInstalled()) return;
  withSetupLock(() => {
    if (isInstalled()) return;
    if (!fitsLockFile()) {
      say('Installing dependencies …');
      installAsLocked();
    }
    writeFileSync(stampFile, wantedStamp());
  });
}

function run(command, args) {
  const child = spawn(process.execPath, ['--import', 'tsx', join('scripts', command.file), ...args], {
    cwd: ROOT,
    stdio: command.keeper ? ['inherit', 'inherit', 'inherit', 'ipc'] : 'inherit',
  });
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(name, () => child.kill(name));
  if (command.keeper && process.env.npm_lifecycle_event) endWithNpm(child);
  child.on('error', (fault) => end(`${command.file} cannot be run: ${fault.message}`, 1));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

/**
 * npm itself may be killed without a word to us; then the product must not stay behind it. Between npm and us
 * may stand the shell that npm runs scripts with, which would outlive it: its parent is watched as well.
 */
function endWithNpm(child) {
  const shell = process.ppid;
  const npmOf = () => (/^(sh|dash|bash)$/.test(procField(shell, 'Name')) ? procField(shell, 'PPid') : '');
  const npmPid = npmOf();
  setInterval(() => {
    if (process.ppid !== shell || npmOf() !== npmPid) child.kill('SIGTERM');
  }, 500).unref();
}

/** One line of /proc/<pid>/status; empty where there is none. */
function procField(pid, field) {
  try {
    return (
      new RegExp(`^${field}:\\s*(.*)$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? ''
    );
  } catch {
    return '';
  }
}

const [name, ...args] = process.argv.slice(2);
const listing = Object.keys(COMMANDS).join(', ');
if (!name || name === '--help') end(`Usage: npm run <command>, one of: ${listing}`, name ? 0 : 2);
if (!Object.hasOwn(COMMANDS, name)) end(`Unknown command "${name}"; there are: ${listing}`, 2);
const command = COMMANDS[name];
const wantsHelp = args.includes('--help') || args.includes('-h');
checkNode();
if (wantsHelp && !command.delegates) {
  process.stdout.write(
    `npm ${['start', 'test'].includes(name) ? name : `run ${name} --`}\n${command.help}\n`,
  );
  process.exit(0);
}
process.chdir(ROOT);
if (!existsSync(join(ROOT, 'scripts', command.file)))
  end(`scripts/${command.file} is missing from this checkout.`, 1);
install();
run(command, args);
