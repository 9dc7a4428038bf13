/**
 * Which method made a derived number, as `name/revision`: "audio/1", "vector/1".
 * Numbers of one name and one revision may be compared; all others may not, so an upgrade of the
 * method raises the revision and offers to analyse again.
 */
export type FeatureVersion = `${string}/${number}`;

const PATTERN = /^([a-z][a-z0-9-]*)\/([1-9][0-9]*)$/;

/** Tells whether a stored text is a feature version. */
export function isFeatureVersion(text: string): text is FeatureVersion {
  return PATTERN.test(text);
}

/** Values of two versions may be compared only when the versions are the same. */
export function isComparable(a: FeatureVersion, b: FeatureVersion): boolean {
  return a === b;
}

/**
 * True when `current` supersedes `stored`: the same name with a higher revision.
 * A newer revision than ours (after a downgrade) or another name is not outdated.
 */
export function isOutdated(stored: FeatureVersion, current: FeatureVersion): boolean {
  const [storedName, storedRevision] = split(stored);
  const [currentName, currentRevision] = split(current);
  return storedName === currentName && storedRevision < currentRevision;
}

function split(version: FeatureVersion): [name: string, revision: number] {
  const slash = version.lastIndexOf('/');
  return [version.slice(0, slash), Number(version.slice(slash + 1))];
}

/** The analyser of this version of Segue; raised when its numbers no longer compare with those before. */
export const AUDIO_FEATURES: FeatureVersion = 'audio/1';
