import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * Where one archive comes from.
 * @typedef {{ uri: string, suites: string[], components: string[], signedBy?: string }} AptSource
 */

/** Reads the one-line style: `deb [signed-by=/x.gpg] http://mirror/debian bookworm main`. @returns {AptSource[]} */
export function parseOneLineSources(text) {
  return [...text.matchAll(/^deb\s+(?:\[([^\]]*)\]\s+)?(\S+)\s+(\S+)(.*)$/gm)].map(
    ([, options, uri, suite, rest]) => {
      const signedBy = /signed-by=(\S+)/i.exec(options ?? '')?.[1];
      const components = rest.trim().split(/\s+/);
      return { uri, suites: [suite], components, ...(signedBy && { signedBy }) };
    },
  );
}

/** Reads the deb822 style: paragraphs of `Field: value`. @returns {AptSource[]} */
export function parseDeb822Sources(text) {
  const paragraphs = text.replace(/^#.*\n/gm, '').split(/\n\s*\n/);
  return paragraphs.flatMap((paragraph) => {
    const field = (name) => new RegExp(`^${name}:[ \\t]*(.+)$`, 'im').exec(paragraph)?.[1].trim();
    const words = (name) => (field(name) ?? '').split(/\s+/).filter(Boolean);
    if (!words('Types').includes('deb') || field('Enabled')?.toLowerCase() === 'no') return [];
    const signedBy = field('Signed-By');
    const common = {
      suites: words('Suites'),
      components: words('Components'),
      ...(signedBy && { signedBy }),
    };
    return words('URIs').map((uri) => ({ uri, ...common }));
  });
}

/** All that apt of this machine is told to use. @returns {AptSource[]} */
export function readAptSources(folder = '/etc/apt') {
  const parts = path.join(folder, 'sources.list.d');
  const files = [path.join(folder, 'sources.list')].concat(
    existsSync(parts) ? readdirSync(parts).map((name) => path.join(parts, name)) : [],
  );
  return files.filter(existsSync).flatMap((file) => {
    if (file.endsWith('.sources')) return parseDeb822Sources(readFileSync(file, 'utf8'));
    return file.endsWith('.list') ? parseOneLineSources(readFileSync(file, 'utf8')) : [];
  });
}

const debianKeyring = '/usr/share/keyrings/debian-archive-keyring.gpg';

/**
 * The mirror of the distribution itself (not of its security updates, not of other vendors), and the keys it is signed with.
 * Debian's cloud images name a list of mirrors (`mirror+file:/etc/apt/mirrors/debian.list`): apt takes that as well.
 * @param {AptSource[]} sources
 * @param {string} codename e.g. `bookworm`
 * @returns {{ uri: string, signedBy: string } | undefined}
 */
export function mainMirror(sources, codename) {
  const main = sources.find(
    ({ uri, suites, components }) =>
      suites.includes(codename) && components.includes('main') && /\/debian(\/|\.list|$)/.test(uri),
  );
  return main && { uri: main.uri, signedBy: main.signedBy ?? debianKeyring };
}
