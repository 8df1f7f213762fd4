/** Imports run one way: web -> services -> stores -> domain. Checked by `node scripts/layers.mjs`. */
const SPEC = '\\.spec\\.ts$';
const ENTRY = '^src/(main|cli/main)\\.ts$';
const REFERENCE = '^test/readiness/reference/';
const PURE_LIBRARIES = ['ajv', 'ajv-formats', 'date-holidays', 'luxon', 'slugify', 'libphonenumber-js'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'domain-is-pure',
      comment: 'domain knows neither Nest nor database nor files nor clock: it imports itself and pure libraries',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: SPEC },
      to: { pathNot: ['^src/domain/', `node_modules/(@types/)?(${PURE_LIBRARIES.join('|')})/`] },
    },
    {
      name: 'stores-know-no-services',
      comment: 'rows <-> Plan; what is done with a Plan is decided above',
      severity: 'error',
      from: { path: '\\.(store|entity)\\.ts$' },
      to: { path: ['\\.(service|controller|view|form|dto|module)\\.ts$', '^src/web/'], pathNot: '^src/database/' },
    },
    {
      name: 'services-know-no-pages',
      severity: 'error',
      from: { path: '\\.service\\.ts$' },
      to: { path: ['\\.controller\\.ts$', '^src/web/'] },
    },
    {
      name: 'views-take-values',
      comment: 'a view model is made from values that are given to it, not fetched',
      severity: 'error',
      from: { path: '\\.view\\.ts$' },
      to: { path: ['\\.(store|entity|service|controller)\\.ts$', '^src/database/'] },
    },
    {
      name: 'database-knows-no-rooms-above',
      severity: 'error',
      from: { path: '^src/database/', pathNot: SPEC },
      to: { path: ['\\.(service|controller|view|form|dto)\\.ts$', '^src/web/'], pathNot: '^src/database/' },
    },
    {
      name: 'browser-stands-alone',
      comment: 'src/pdf turns HTML into a file and knows nothing of where it comes from',
      severity: 'error',
      from: { path: '^src/pdf/', pathNot: SPEC },
      to: { path: '^src/', pathNot: '^src/(pdf|config|domain)/' },
    },
    {
      name: 'nobody-imports-the-command-line',
      severity: 'error',
      from: { pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'nobody-imports-tests',
      severity: 'error',
      from: { path: '^src/', pathNot: SPEC },
      to: { path: [SPEC, '^test/'] },
    },
    {
      name: 'the-reference-is-independent',
      comment:
        'what the readiness check is compared with shares nothing with it but the types of the plan and the list of holidays',
      severity: 'error',
      from: { path: REFERENCE },
      to: {
        pathNot: [REFERENCE, '^src/domain/plan/plan\\.ts$', 'node_modules/(date-holidays|temporal-polyfill)/'],
      },
    },
    {
      name: 'only-declared-libraries',
      comment: 'a library that the service needs stands in dependencies, or an installation without the others breaks',
      severity: 'error',
      from: { path: '^src/', pathNot: SPEC },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'everything-is-found',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'no-circles',
      severity: 'error',
      from: { pathNot: '\\.entity\\.ts$' },
      to: { circular: true },
    },
    {
      name: 'entities-circle-by-type-alone',
      comment: 'two entities may name each other as Relation<...> types',
      severity: 'error',
      from: { path: '\\.entity\\.ts$' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'nothing-unused',
      comment: 'every file is reached from the service, the command line or a worker; workers are started by address',
      severity: 'error',
      from: { path: [ENTRY, '\\.worker\\.mjs$'] },
      to: { reachable: false, path: '^src/', pathNot: [SPEC, ENTRY, '\\.worker\\.mjs$'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
