/** The walls of the house: who may import whom. Each wall says why; `npm run check` keeps them. */

/** Rooms of pure rules: the tablet runs them too, and a table of cases must be all it takes to test them. */
const PURE = [
  '^lib/people/',
  '^lib/jht/',
  '^lib/sessions/',
  '^lib/documents/',
  '^lib/messages/(?!current-language)',
  '^lib/claims/(decide(-payment|-stop)?|claim-rule|commands|events|life|notice-kinds|payment|state|timing|tracking-view)\\.ts$',
  '^lib/domain/payments/compare\\.ts$',
  '^lib/platform/(outcome|rupiah|calendar)\\.ts$',
  '^lib/biometrics/(bands|blame|similarity|quality|challenge)[^/]*\\.ts$',
  '^lib/biometrics/guidance/',
];
const SERVER_PACKAGES =
  'node_modules/(pg|graphile-worker|sharp|onnxruntime-node|@node-rs/argon2|next-auth|next)/';
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
      name: 'nothing-imports-urls',
      comment: 'app holds URLs only: load, render, bind. What others need belongs to a room.',
      severity: 'error',
      from: { pathNot: ['^app/', TESTS] },
      to: { path: '^app/' },
    },
    {
      name: 'lib-does-not-look-up',
      comment: 'Direction: app → components → lib.',
      severity: 'error',
      from: { path: '^lib/' },
      to: { path: '^(app|components|scripts|tests)/' },
    },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      comment: 'Tests know the product, never the other way round.',
      from: { pathNot: [TESTS, '^vitest\\.config\\.ts$', '^scripts/(testing|bench|chaos-kill)'] },
      to: { path: TESTS },
    },
    {
      name: 'rules-are-pure',
      comment: 'No input or output in the rules: clock, chance and world come in as facts.',
      severity: 'error',
      from: { path: PURE },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'rules-need-no-server',
      comment: 'The tablet runs them.',
      severity: 'error',
      from: { path: PURE },
      to: {
        path: [SERVER_PACKAGES, '^lib/(counter|database|jobs|journal|participants|reviews|staff|sandbox)/'],
        // The shape of an event is all that the rules know of the journal.
        pathNot: '^lib/domain/journal/event\\.ts$',
      },
    },
    {
      name: 'components-stay-off-the-server',
      comment: 'What people see never reaches the database, the queue, a gateway or the sandbox by itself.',
      severity: 'error',
      from: { path: '^components/' },
      to: {
        path: [
          '^lib/(counter|database|jobs|participants|sandbox)/',
          '^lib/gateways/.*http-',
          '^lib/platform/(crypto/|env|log)',
          SERVER_PACKAGES,
        ],
        pathNot: [
          'node_modules/next/(link|image|navigation|dynamic|font|script)',
          'node_modules/next-auth/react',
        ],
        dependencyTypesNot: ['type-only'],
      },
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
