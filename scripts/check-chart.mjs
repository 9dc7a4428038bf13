/**
 * `npm run test:chart`: renders the Helm chart for each set of values in its folder `ci` and for the example of AWS, and
 * checks what comes out: against the schemas and the types of Kubernetes, KEDA and the Prometheus operator, against one
 * another, and against what our parts read and serve.
 */
import { readdirSync } from 'node:fs';
import { driftProblems } from './check-chart/ours.mjs';
import { installModels, load } from './check-chart/kubernetes-models.mjs';
import { relationProblems } from './check-chart/relations.mjs';
import { findRenderer } from './check-chart/render.mjs';
import { schemaProblems } from './check-chart/schemas.mjs';
import { inRoot } from './launcher/paths.mjs';
import { runMain } from './launcher/refusal.mjs';

const inChart = (name) => inRoot('deploy/helm/segue/ci', name);

await runMain(async () => {
  await installModels();
  const { parseAllDocuments } = await load('yaml');
  const { name, render } = await findRenderer();
  console.log(`Rendered by ${name}.`);
  const sets = [...readdirSync(inChart('')).map(inChart), inRoot('deploy/aws/eks/values.yaml')];
  let failed = 0;
  for (const values of sets) {
    const documents = parseAllDocuments(await render(values));
    const broken = documents.flatMap(({ errors }) => errors.map(({ message }) => message));
    const objects = documents.map((document) => document.toJS()).filter((object) => object !== null);
    const problems =
      broken.length > 0
        ? broken
        : [...(await schemaProblems(objects)), ...relationProblems(objects), ...driftProblems(objects)];
    failed += problems.length > 0 ? 1 : 0;
    console.log(
      `${problems.length === 0 ? '✓' : '✗'} ${values.slice(inRoot().length + 1)}: ${objects.length} objects`,
    );
    for (const problem of problems) console.log(`    ${problem}`);
  }
  console.log(`\n${sets.length - failed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
