import { Refusal } from '../launcher/refusal.mjs';

const unreleased = '## Unreleased';

/** The lines below a heading of the second level, up to the next one; undefined when there is no such heading. */
function section(changelog, isHeading) {
  const lines = changelog.split('\n');
  const start = lines.findIndex((line) => line.startsWith('## ') && isHeading(line));
  if (start === -1) return undefined;
  const end = lines.findIndex((line, index) => index > start && line.startsWith('## '));
  return lines
    .slice(start + 1, end === -1 ? undefined : end)
    .join('\n')
    .trim();
}

/**
 * Gives what is unreleased its version and its day, and leaves an empty `Unreleased` above it.
 * @param {string} day "2026-11-27"
 */
export function closeUnreleased(changelog, version, day) {
  const waiting = section(changelog, (line) => line === unreleased);
  if (!waiting)
    throw new Refusal(`CHANGELOG.md has nothing under “${unreleased}”: say what changed, then release it.`);
  return changelog.replace(unreleased, `${unreleased}\n\n## ${version} – ${day}`);
}

/** What a version brings, for its release page. */
export function releaseNotes(changelog, version) {
  const notes = section(changelog, (line) => line.startsWith(`## ${version} `));
  if (notes === undefined) throw new Refusal(`CHANGELOG.md has no section “## ${version} – …”.`);
  return notes;
}
