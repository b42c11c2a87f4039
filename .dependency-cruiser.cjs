/**
 * The import walls. A side is a folder: lib/domain is pure, lib/tablet runs in the browser, lib/server in Node.
 * Which rooms of a side may know each other is not listed here: tests/runner/rooms.ts refuses every circle.
 */

const SERVER_PACKAGES =
  'node_modules/(pg|graphile-worker|sharp|onnxruntime-node|@node-rs/argon2|@hyzyla/pdfium)/';
const BROWSER_PACKAGES = 'node_modules/(react|react-dom|react-hook-form|lucide-react|idb)/';
const TESTS = '^tests/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or hide a third.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules run on the tablet and on the server: clock, chance and the world come in as facts.',
      severity: 'error',
      from: { path: '^lib/domain/' },
      to: { pathNot: ['^lib/domain/', 'node_modules/zod/'] },
    },
    {
      name: 'messages-are-words',
      comment: 'Words know the domain whose codes they put into sentences, and nothing else.',
      severity: 'error',
      from: { path: '^lib/messages/' },
      to: { pathNot: ['^lib/messages/', '^lib/domain/'] },
    },
    {
      name: 'tablet-stays-in-the-browser',
      comment: 'What a branch device runs knows the domain and the words, never a server module or Node.',
      severity: 'error',
      from: { path: '^lib/tablet/' },
      to: { path: ['^lib/(?!domain/|messages/|tablet/)', SERVER_PACKAGES] },
    },
    {
      name: 'tablet-needs-no-node',
      severity: 'error',
      comment: 'The browser has no Node modules.',
      from: { path: '^(lib/tablet|components)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'server-stays-on-the-server',
      comment: 'Server modules know the domain and the words, never what only a browser has.',
      severity: 'error',
      from: { path: '^lib/server/' },
      to: { path: ['^lib/(?!domain/|messages/|server/)', BROWSER_PACKAGES] },
    },
    {
      name: 'components-stay-off-the-server',
      comment: 'What people see takes only types from the server; data comes by the API or from the page.',
      severity: 'error',
      from: { path: '^components/' },
      to: { path: ['^lib/(server|sandbox|demo)/', SERVER_PACKAGES], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'lib-does-not-look-up',
      comment: 'Direction: app → components → lib.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app|components|scripts|tests)/' },
    },
    {
      name: 'nothing-imports-urls',
      comment: 'app holds URLs only: load, render, bind. What others need belongs to a room.',
      severity: 'error',
      from: { pathNot: ['^app/', TESTS] },
      to: { path: '^app/' },
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      comment: 'Tests know the product, never the other way round; scripts are doors to both.',
      from: { pathNot: [TESTS, '^vitest\\.config\\.ts$', '^scripts/'] },
      to: { path: TESTS },
    },
    {
      name: 'sandbox-is-another-house',
      comment:
        'The product reaches bank, registry and SMS over HTTP only, so that the real ones can take their place.',
      severity: 'error',
      from: { pathNot: ['^lib/sandbox/', '^scripts/', '^lib/demo/', TESTS] },
      to: { path: '^lib/sandbox/' },
    },
    {
      name: 'no-tools-in-the-product',
      comment: 'What is installed for development is not there in production.',
      severity: 'error',
      from: { path: '^(app|components|lib|proxy|instrumentation)' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'everything-resolves',
      severity: 'error',
      comment: 'An import that leads nowhere fails at the worst moment.',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.next|\\.data|\\.models|\\.cache)/|\\.css$' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.d.ts'],
    },
  },
};
