import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../launcher/paths.mjs';
import { say } from '../launcher/say.mjs';
import { must } from '../launcher/shell.mjs';

/** What Kubernetes, KEDA and the Prometheus operator say of their objects, and a reader of YAML. */
const packages = {
  'kubernetes-models': '5.1.0',
  '@kubernetes-models/keda': '2.0.0',
  '@kubernetes-models/prometheus-operator': '6.0.0',
  yaml: '2.9.1',
};

/** Which package knows the objects of a group; Kubernetes' own have the rest. */
const groups = {
  'keda.sh': '@kubernetes-models/keda',
  'monitoring.coreos.com': '@kubernetes-models/prometheus-operator',
};

/** Where these packages are: apart from our own, since nothing that we ship or test every day needs them. */
export const modelsFolder = inRoot('node_modules', '.segue', 'kubernetes');

/** Installs them, once. */
export async function installModels() {
  if (existsSync(path.join(modelsFolder, 'node_modules/yaml/package.json'))) return;
  say('installing the models of Kubernetes …');
  mkdirSync(modelsFolder, { recursive: true });
  writeFileSync(path.join(modelsFolder, 'package.json'), '{ "private": true, "type": "module" }');
  const names = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  const options = ['--save-exact', '--ignore-scripts', '--no-audit', '--no-fund'];
  await must('npm', ['install', ...options, ...names], { cwd: modelsFolder });
}

/** The module that knows objects of this `apiVersion`: "apps/v1". */
export function moduleOf(apiVersion) {
  const [group] = apiVersion.split('/');
  return `${groups[group] ?? 'kubernetes-models'}/${apiVersion}`;
}

/** @returns {Promise<object>} what an installed module exports */
export async function load(name) {
  const entry = path.join(modelsFolder, 'load.mjs');
  writeFileSync(entry, 'export const load = (name) => import(name);\n');
  return (await import(pathToFileURL(entry).href)).load(name);
}
