import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { mainMirror, readAptSources } from '../launcher/apt-sources.mjs';
import { Refusal } from '../launcher/refusal.mjs';
import { say } from '../launcher/say.mjs';
import { must } from '../launcher/shell.mjs';
import { inCache } from './folders.mjs';

const release = 'bookworm';
/** What the real slim image leaves out as well, so that sizes compare. */
const leftOut = [
  'usr/share/man',
  'usr/share/locale',
  'usr/share/info',
  'var/cache/apt',
  'var/lib/apt/lists',
  'var/log',
];

/** A small Debian as a tar file, made once by debootstrap from this machine's mirror. @returns {Promise<string>} */
export async function baseSystem() {
  const tar = inCache(`debian-${release}.tar`);
  if (existsSync(tar)) return tar;
  const mirror = mainMirror(readAptSources(), release);
  if (mirror === undefined)
    throw new Refusal(
      `This machine has no mirror of Debian ${release}: start a Docker engine of your own instead.`,
    );
  say(`making a base system of Debian ${release} …`);
  const folder = inCache('base');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const bootstrap = ['--variant=minbase', `--keyring=${mirror.signedBy}`, release, folder, mirror.uri];
  await must('debootstrap', bootstrap);
  copyWayOut(folder);
  await slim(folder);
  await must('tar', ['--numeric-owner', '-C', folder, '-cf', `${tar}.new`, '.']);
  renameSync(`${tar}.new`, tar);
  rmSync(folder, { recursive: true, force: true });
  return tar;
}

/** How this machine reaches its registries: where packages are, how apt asks for them, whose certificates are believed. */
function copyWayOut(folder) {
  rmSync(path.join(folder, 'etc/apt/sources.list'), { force: true });
  const isOfAcquire = (name) =>
    readFileSync(path.join('/etc/apt/apt.conf.d', name), 'utf8').includes('Acquire');
  const sources = readdirSync('/etc/apt/sources.list.d').filter((name) => /\.(list|sources)$/.test(name));
  const files = [
    ...['/etc/apt/sources.list', '/etc/ssl/certs/ca-certificates.crt'].filter(existsSync),
    ...sources.map((name) => path.join('/etc/apt/sources.list.d', name)),
    ...readdirSync('/etc/apt/apt.conf.d')
      .filter(isOfAcquire)
      .map((name) => path.join('/etc/apt/apt.conf.d', name)),
  ];
  for (const file of files) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    copyFileSync(file, path.join(folder, file));
  }
}

/** Documentation goes, apart from the licences. */
async function slim(folder) {
  for (const part of leftOut) {
    rmSync(path.join(folder, part), { recursive: true, force: true });
    mkdirSync(path.join(folder, part), { recursive: true });
  }
  await must('find', [
    path.join(folder, 'usr/share/doc'),
    '-type',
    'f',
    '!',
    '-name',
    'copyright',
    '-delete',
  ]);
}
