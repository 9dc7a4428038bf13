import { say } from '../launcher/say.mjs';
import { must } from '../launcher/shell.mjs';

const megabyte = 1_000_000;

/** The most that an image may take on a disk, in megabytes; null where no bar is set. */
const bars = { api: 350, web: 250, analysis: 500, ga: null, 'download-worker': null };

/** Prints the size of each image. @throws when one is over its bar */
export async function checkSizes({ env }) {
  const tooLarge = [];
  for (const [name, bar] of Object.entries(bars)) {
    const bytes = await must('docker', ['image', 'inspect', '--format', '{{.Size}}', `segue-${name}:local`], {
      env,
    });
    const size = Number(bytes) / megabyte;
    say(`  ${name.padEnd(16)} ${size.toFixed(0).padStart(4)} MB${bar === null ? '' : `   (bar ${bar})`}`);
    if (bar !== null && size > bar) tooLarge.push(`${name} has ${size.toFixed(0)} MB, ${bar} are allowed`);
  }
  if (tooLarge.length > 0) throw new Error(tooLarge.join('; '));
}

/** @throws when an image carries what only another process needs, or what only builds */
export async function checkContents({ env }) {
  const carries = async (name, path) => {
    const look = ['run', '--rm', '--network', 'none', '--entrypoint', '/bin/sh', `segue-${name}:local`, '-c'];
    return (
      (await must('docker', [...look, `[ -e ${path} ] && echo yes || echo no`], { env })).trim() === 'yes'
    );
  };
  const unwanted = [
    ...['next', 'react', 'essentia.js', 'typescript', 'vitest', 'prisma'].map((name) => ['api', name]),
    ...['next', '@nestjs/core', 'pg'].map((name) => ['analysis', name]),
    ...['next', '@nestjs/core', 'essentia.js'].flatMap((name) =>
      ['ga', 'download-worker'].map((image) => [image, name]),
    ),
  ];
  for (const [image, name] of unwanted) {
    if (await carries(image, `node_modules/${name}`))
      throw new Error(`The image of ${image} carries ${name}.`);
  }
  for (const image of Object.keys(bars)) {
    if (await carries(image, '/usr/local/lib/node_modules/npm'))
      throw new Error(`The image of ${image} carries npm.`);
  }
}
