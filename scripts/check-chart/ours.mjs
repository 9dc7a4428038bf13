import { readFileSync } from 'node:fs';
import { inRoot } from '../launcher/paths.mjs';

/** Set by the pages' server itself, or by the platform: in no env.ts. */
const ofTheWeb = ['API_URL'];

/** @returns {string[]} variables that no part of Segue reads, and queues that the chart forgets or invents */
export function driftProblems(objects) {
  const deployments = objects.filter(({ kind }) => kind === 'Deployment');
  const told = deployments.flatMap(({ metadata, spec }) =>
    spec.template.spec.containers.flatMap(({ env }) =>
      env.map(({ name, value }) => ({ who: metadata.name, name, value })),
    ),
  );
  const example = readFileSync(inRoot('.env.example'), 'utf8');
  const known = [...ofTheWeb, ...[...example.matchAll(/^#?(\w+)=/gm)].map(([, name]) => name)];
  const served = told.filter(({ name }) => name === 'WORKER_QUEUES');
  return [
    ...told
      .filter(({ name }) => !known.includes(name))
      .map(({ who, name }) => `${who} is told ${name}, which nobody reads`),
    ...served.flatMap(({ who, value }) => queueProblems(who.replace(/^segue-/, ''), value.split(','))),
  ];
}

/** @returns {string[]} what of a worker's jobs is not among the queues that it is told to serve, and what is too much */
export function queueProblems(service, told) {
  const own = queuesOf(service);
  return [
    ...own.filter((queue) => !told.includes(queue)).map((queue) => `${service} leaves out ${queue}`),
    ...told.filter((queue) => !own.includes(queue)).map((queue) => `${service} cannot serve ${queue}`),
  ];
}

/** The jobs that a service hosts, by their names in the contracts. */
function queuesOf(service) {
  const main = readFileSync(inRoot('services', service, 'src/main.ts'), 'utf8');
  const jobs = [...main.matchAll(/hosting\((\w+)Job\b/g)].map(([, name]) => name);
  return jobs.map((name) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`));
}
