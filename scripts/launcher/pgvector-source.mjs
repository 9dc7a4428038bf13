import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { aptApart, fetched } from './apt-apart.mjs';
import { asRoot } from './apt.mjs';
import { extensionFolders } from './postgres-binaries.mjs';
import { must } from './shell.mjs';

const suite = 'trixie';
/** pgvector's own flags: its distance loops are only fast when the compiler may vectorise them. */
const vectorise = ['-ftree-vectorize', '-fassociative-math', '-fno-signed-zeros', '-fno-trapping-math'];

/**
 * Builds pgvector where the distribution has no package of it (Debian 12), from the source package of the next Debian,
 * taken from the machine's own mirror and checked by apt against Debian's keys.
 * Headers are unpacked beside it instead of installed: that package would pull in clang and a gigabyte.
 */
export async function installPgvectorFromSource({ postgres, prefix }) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'segue-pgvector-'));
  chmodSync(folder, 0o755);
  try {
    await downloadSource(folder);
    const headers = await unpackHeaders(folder, postgres.major);
    const built = await compile(folder, headers);
    await install(built, postgres, prefix);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function downloadSource(folder) {
  const apart = await aptApart({ folder, kind: 'deb-src', suite, what: 'pgvector' });
  await must('apt-get', ['source', '-q', '--download-only', ...apart, 'pgvector'], { cwd: folder });
  mkdirSync(path.join(folder, 'source'));
  await must('tar', ['-xf', fetched(folder, '.orig.tar.gz'), '--strip-components=1', '-C', 'source'], {
    cwd: folder,
  });
}

async function unpackHeaders(folder, major) {
  const packages = [`postgresql-server-dev-${major}`, 'libpq-dev'];
  await must('apt-get', ['download', '-q', '-o', 'APT::Sandbox::User=', ...packages], { cwd: folder });
  for (const name of packages)
    await must('dpkg', ['-x', fetched(folder, '.deb', `${name}_`), 'headers'], { cwd: folder });
  const include = path.join(folder, 'headers', 'usr', 'include', 'postgresql');
  return [path.join(include, String(major), 'server'), include];
}

async function compile(folder, headers) {
  const source = path.join(folder, 'source');
  const files = readdirSync(path.join(source, 'src')).filter((name) => name.endsWith('.c'));
  const includes = headers.map((header) => `-I${header}`);
  const inputs = files.map((name) => path.join('src', name));
  await must(
    'gcc',
    ['-shared', '-fPIC', '-O2', ...vectorise, ...includes, '-o', 'vector.so', ...inputs, '-lm'],
    { cwd: source },
  );
  return source;
}

/** The control file goes last and makes it visible, so another install at the same moment never sees half of it. */
async function install(source, postgres, prefix) {
  const { libraries, controls } = extensionFolders(postgres);
  const version = /default_version = '([\d.]+)'/.exec(
    readFileSync(path.join(source, 'vector.control'), 'utf8'),
  )?.[1];
  const upgrades = readdirSync(path.join(source, 'sql')).filter((name) => name.startsWith('vector--'));
  const copy = (names, to) => {
    const files = names.map((name) => path.join(source, name));
    return asRoot(prefix, 'install', ['-m', '644', ...files, to]);
  };
  await copy(['vector.so'], libraries);
  await copy(['sql/vector.sql'], path.join(controls, `vector--${version}.sql`));
  await copy(
    upgrades.map((name) => path.join('sql', name)),
    controls,
  );
  await copy(['vector.control'], controls);
}
