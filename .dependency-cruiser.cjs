/**
 * The walls between the rooms (ARCHITECTURE.md tells why each stands). `npm run walls` checks them;
 * `scripts/walls.spec.ts` injects one violation a wall and sees it caught.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const test = '\\.(spec|medium\\.spec|contract\\.spec)\\.tsx?$|/testing/';
const code = { pathNot: test };

const wall = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    wall('no-cycles', 'Files that need each other are one file, or hide a third.', {}, { circular: true }),
    wall(
      'domain-is-pure',
      'The domain imports nothing but itself: it runs anywhere and is tested without anything.',
      { path: '^packages/shared/src/domain/', ...code },
      { pathNot: '^packages/shared/src/domain/' },
    ),
    wall(
      'contracts-know-domain-and-zod',
      'Contracts are read by the browser too.',
      { path: '^packages/shared/src/contracts/', ...code },
      { pathNot: '^packages/shared/src/(contracts|domain)/|node_modules/zod/' },
    ),
    wall(
      'packages-look-down',
      'A package serves apps and services and never knows them.',
      { path: '^packages/' },
      { path: '^(apps|services)/' },
    ),
    wall(
      'processes-are-apart',
      'Apps and services share contracts, never code.',
      { path: '^(apps|services)/([^/]+)/' },
      { path: '^(apps|services)/', pathNot: '^(apps|services)/$2/' },
    ),
    wall(
      'web-is-a-browser',
      'The web reaches no server package, and of the shared one only what a browser can run.',
      { path: '^apps/web/src/', ...code },
      {
        path: '^packages/(instant-search|shared/src/(node|testing))/|node_modules/(@nestjs|@prisma|pg|bullmq|ioredis|meilisearch)/',
      },
    ),
    wall(
      'only-the-api-has-the-database',
      'Workers hold no database secret.',
      { path: '^(packages|services|apps/web)/', pathNot: `${test}|/bench/` },
      { path: 'node_modules/(@prisma|pg|meilisearch)/' },
    ),
    wall(
      'bullmq-has-two-doors',
      'How jobs travel is known to the worker host and the api’s jobs only.',
      { pathNot: `^packages/shared/src/node/|^apps/api/src/(jobs|testing)/|${test}` },
      { path: 'node_modules/bullmq/' },
    ),
    wall(
      'repositories-own-the-tables',
      'Prisma at run time is for repositories, the database room and the tests; others may name its types.',
      {
        path: '^apps/api/src/',
        pathNot: `^apps/api/src/(database|bench)/|\\.repository\\.ts$|${test}`,
      },
      { path: 'node_modules/(@prisma|pg)/|^apps/api/src/database/(generated/|prisma\\.service)' },
    ),
    wall(
      'features-see-ports',
      'A feature knows what it needs, not who gives it; modules wire the adapters.',
      { path: '^apps/api/src/features/', pathNot: `\\.module\\.ts$|${test}` },
      { path: '^apps/api/src/adapters/', pathNot: '\\.port\\.ts$|/index\\.ts$' },
    ),
    wall(
      'adapters-know-no-feature',
      'An adapter could serve another app.',
      { path: '^apps/api/src/adapters/', ...code },
      { path: '^apps/api/src/features/' },
    ),
    wall(
      'features-meet-at-the-front-door',
      'A feature is used through its index.ts.',
      { path: '^apps/api/src/features/([^/]+)/', ...code },
      { path: '^apps/api/src/features/', pathNot: '^apps/api/src/features/($1/|[^/]+/index\\.ts$)' },
    ),
    wall(
      'repositories-look-down',
      'A repository knows tables and views, no service, controller or other decision.',
      { path: '\\.repository\\.ts$' },
      { path: '\\.(service|controller|outcomes|handler)\\.ts$', pathNot: 'prisma\\.service\\.ts$' },
    ),
    wall(
      'services-know-no-http',
      'Decisions do not depend on how they are asked for.',
      { path: '^apps/api/src/.*\\.service\\.ts$', ...code },
      { path: 'node_modules/(express|@types/express|multer)/|^apps/api/src/http/' },
    ),
    wall(
      'grants-come-through-the-door',
      'Only `access` issues a proof that somebody may see something; nobody else reaches what makes one.',
      { path: '^apps/api/src/', pathNot: `^apps/api/src/access/|${test}` },
      { path: '^apps/api/src/access/', pathNot: '/index\\.ts$' },
    ),
    wall(
      'engine-is-generic',
      'The genetic algorithm has never heard of music.',
      { path: '^services/ga/src/engine/', ...code },
      { pathNot: '^services/ga/src/engine/' },
    ),
    wall(
      'work-does-not-know-the-job',
      'What a service does can be called without a queue.',
      { path: '^services/[^/]+/src/[^/]+/', ...code },
      {
        path: '^services/[^/]+/src/([^/]+\\.handler|main)\\.ts$|^packages/shared/src/node/(host-worker|redis)',
      },
    ),
    wall(
      'web-features-are-islands',
      'A feature of the web imports no other; what two need is an entity.',
      { path: '^apps/web/src/features/([^/]+)/' },
      { path: '^apps/web/src/features/', pathNot: '^apps/web/src/features/$1/' },
    ),
    wall(
      'web-looks-down',
      'app → features → entities → ui, lib.',
      { path: '^apps/web/src/(entities|ui|lib)/' },
      { path: '^apps/web/src/(app|features)/' },
    ),
    wall(
      'web-primitives-know-no-nouns',
      'ui and lib know no music.',
      { path: '^apps/web/src/(ui|lib)/' },
      { path: '^apps/web/src/entities/' },
    ),
    wall(
      'only-api-folders-fetch',
      'Components ask hooks, hooks ask the feature’s api folder.',
      {
        path: '^apps/web/src/(app|features|entities|ui)/',
        pathNot: `/api/|${test}|^apps/web/src/app/.*route\\.ts$`,
      },
      { path: '^apps/web/src/lib/api/client' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules|/dist/|/\\.next/' },
    exclude: { path: '/dist/|/\\.next/|^apps/api/src/database/generated/internal' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['segue-source', 'types', 'import', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
};
