import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { inRoot } from '../launcher/paths.mjs';

/**
 * @typedef {{ name: string, description: string, required: boolean, value: string, processes: string[] }} Variable
 */

/** Read by the launcher alone, which runs before anything is built and so has no schema. */
const ofTheLauncher = [
  {
    name: 'WEB_HOST',
    description: 'Address that the web listens on; 0.0.0.0 lets other machines in.',
    value: '127.0.0.1',
  },
  { name: 'WEB_PORT', description: 'Port that the web listens on.', value: '3000' },
  {
    name: 'BASE_PATH',
    description: 'Folder of the address that Segue lies in: /segue. Pages are built for it.',
    value: '',
  },
];

/** Every variable that a process reads, in the order of the processes, the api first. @returns {Promise<Variable[]>} */
export async function allVariables() {
  const variables = new Map();
  for (const variable of ofTheLauncher)
    add(variables, { ...variable, required: false, processes: ['npm run up'] });
  for (const { process, file } of envFiles()) {
    for (const schema of await schemasOf(file)) {
      for (const [name, field] of Object.entries(schema.shape))
        add(variables, describe(name, field, process));
    }
  }
  return [...variables.values()];
}

/** The first one that reads a variable describes it. */
function add(variables, variable) {
  const known = variables.get(variable.name);
  if (known === undefined) variables.set(variable.name, variable);
  else known.processes = [...new Set([...known.processes, ...variable.processes])];
}

function envFiles() {
  const processes = [
    { process: 'api', folder: 'apps/api' },
    ...readdirSync(inRoot('services')).map((name) => ({ process: name, folder: `services/${name}` })),
  ];
  return processes.flatMap(({ process, folder }) =>
    readdirSync(inRoot(folder, 'dist'), { recursive: true })
      .filter((file) => path.basename(file) === 'env.js' && !file.split(path.sep).includes('testing'))
      .sort((a, b) => a.length - b.length)
      .map((file) => ({ process, file: inRoot(folder, 'dist', file) })),
  );
}

async function schemasOf(file) {
  const exported = Object.values(await import(pathToFileURL(file).href));
  return exported.filter((value) => typeof value === 'object' && value !== null && 'shape' in value);
}

/** A default that is told in words ("Without it: …") depends on the machine and is not written as a value. */
function describe(name, field, process) {
  const absent = field.safeParse(undefined);
  const { description } = field;
  if (description === undefined)
    throw new Error(`${name} of ${process} has no description: add .describe('…')`);
  const fallback = absent.success && !description.includes('Without it') ? absent.data : undefined;
  const value = ['string', 'number', 'boolean'].includes(typeof fallback) ? String(fallback) : '';
  return { name, description, required: !absent.success, value, processes: [process] };
}
