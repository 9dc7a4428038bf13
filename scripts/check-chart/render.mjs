import { existsSync } from 'node:fs';
import { aptInstall, aptUpdate, hasApt, rootPrefix } from '../launcher/apt.mjs';
import { inData, inRoot } from '../launcher/paths.mjs';
import { Refusal } from '../launcher/refusal.mjs';
import { say } from '../launcher/say.mjs';
import { findProgram, must } from '../launcher/shell.mjs';

const chart = inRoot('deploy/helm/segue');
/** Where Debian puts the sources of Go packages; sprig is what Helm's templates are written in. */
const goSources = '/usr/share/gocode';
const sprig = `${goSources}/src/github.com/Masterminds/sprig`;

/**
 * How the chart is rendered here: by Helm, else by a stand-in on Go's own templates, which Debian has.
 * @returns {Promise<{ name: string, render: (values: string) => Promise<string> }>} `values` is a file
 */
export async function findRenderer() {
  if (findProgram('helm') !== undefined)
    return {
      name: 'Helm',
      render: (values) => must('helm', ['template', 'segue', chart, '--values', values]),
    };
  await installGo();
  const env = {
    GO111MODULE: 'off',
    GOFLAGS: '',
    GOPATH: goSources,
    GOCACHE: inData('cache', 'check-chart'),
  };
  const program = inRoot('scripts/check-chart/stand-in-helm.go');
  return {
    name: 'a stand-in of Helm',
    render: (values) => must('go', ['run', program, 'segue', chart, values], { env }),
  };
}

async function installGo() {
  if (findProgram('go') !== undefined && existsSync(sprig)) return;
  const prefix = hasApt() ? await rootPrefix() : undefined;
  if (prefix === undefined)
    throw new Refusal('The chart is rendered by Helm, which is not here: install it.');
  say('installing Go and sprig of Debian …');
  await aptUpdate(prefix);
  await aptInstall(prefix, ['golang-go', 'golang-github-masterminds-sprig-dev', 'golang-gopkg-yaml.v3-dev']);
}
