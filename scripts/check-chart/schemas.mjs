import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../launcher/paths.mjs';
import { Refusal } from '../launcher/refusal.mjs';
import { capture } from '../launcher/shell.mjs';
import { load, modelsFolder, moduleOf } from './kubernetes-models.mjs';

const compilerOptions = {
  ...{ noEmit: true, strict: true, skipLibCheck: true, types: [] },
  ...{ module: 'nodenext', target: 'es2022' },
};

/** @returns {Promise<string[]>} what of these objects Kubernetes and its operators would not take, by their own schemas */
export async function schemaProblems(objects) {
  const problems = [];
  for (const object of objects) {
    const { [object.kind]: Model } = await load(moduleOf(object.apiVersion));
    if (Model === undefined) {
      problems.push(`nobody knows ${object.apiVersion} ${object.kind}`);
      continue;
    }
    try {
      new Model(object).validate();
    } catch (error) {
      problems.push(`${object.kind} ${object.metadata.name}: ${error.message}`);
    }
  }
  return [...problems, ...(await typeProblems(objects))];
}

/** A schema lets a misspelt field pass. TypeScript does not: a literal has no field that its type has not. */
async function typeProblems(objects) {
  const lines = objects.map(
    ({ apiVersion, ...object }, index) =>
      `export const o${index}: import('${moduleOf(apiVersion)}').I${object.kind} = ${JSON.stringify({ apiVersion, ...object })};`,
  );
  writeFileSync(path.join(modelsFolder, 'objects.ts'), `${lines.join('\n')}\n`);
  writeFileSync(
    path.join(modelsFolder, 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['objects.ts'] }),
  );
  const { code, output } = await capture(inRoot('node_modules/.bin/tsc'), [], { cwd: modelsFolder });
  const problems = [...output.matchAll(/^objects\.ts\((\d+),\d+\): error TS\d+: (.*)/gm)];
  if (code !== 0 && problems.length === 0) throw new Refusal(`The types could not be checked:\n${output}`);
  return problems.map(([, line, message]) => {
    const { kind, metadata } = objects[Number(line) - 1];
    return `${kind} ${metadata.name}: ${message}`;
  });
}
