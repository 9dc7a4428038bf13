import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { inRoot } from '../launcher/paths.mjs';
import { capture } from '../launcher/shell.mjs';
import { load, modelsFolder, moduleOf } from './kubernetes-models.mjs';

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
  const file = path.join(modelsFolder, 'objects.ts');
  writeFileSync(file, `${lines.join('\n')}\n`);
  const options = '--noEmit --strict --skipLibCheck --module nodenext --target es2022 --types'.split(' ');
  const { output } = await capture(inRoot('node_modules/.bin/tsc'), [...options, '', file], {
    cwd: modelsFolder,
  });
  return [...output.matchAll(/objects\.ts\((\d+),\d+\): error TS\d+: (.*)/g)].map(([, line, message]) => {
    const { kind, metadata } = objects[Number(line) - 1];
    return `${kind} ${metadata.name}: ${message}`;
  });
}
