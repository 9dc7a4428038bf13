import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inRoot } from '../launcher/paths.mjs';
import { queueProblems } from './ours.mjs';
import { relationProblems } from './relations.mjs';

const labels = { app: 'a' };
const container = () => ({
  securityContext: {
    readOnlyRootFilesystem: true,
    allowPrivilegeEscalation: false,
    capabilities: { drop: ['ALL'] },
  },
  resources: { limits: { memory: '1Gi' } },
  env: [{ name: 'A' }],
  ports: [{ name: 'http', containerPort: 3000 }],
  livenessProbe: { httpGet: { port: 'http' } },
  readinessProbe: { httpGet: { port: 'http' } },
  volumeMounts: [{ name: 'tmp' }],
});
const chart = () => ({
  deployment: {
    kind: 'Deployment',
    metadata: { name: 'a' },
    spec: {
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          securityContext: { runAsNonRoot: true },
          automountServiceAccountToken: false,
          containers: [container()],
          volumes: [{ name: 'tmp' }],
        },
      },
    },
  },
  service: {
    kind: 'Service',
    metadata: { name: 'a' },
    spec: { selector: { ...labels }, ports: [{ name: 'http', targetPort: 'http' }] },
  },
  scaler: {
    kind: 'ScaledObject',
    metadata: { name: 'a' },
    spec: { scaleTargetRef: { name: 'a' } },
  },
  policy: {
    kind: 'NetworkPolicy',
    metadata: { name: 'a' },
    spec: {
      podSelector: { matchLabels: { ...labels } },
      ingress: [{ ports: [{ port: 'http' }] }],
      egress: [],
    },
  },
});

const problemsAfter = (change) => {
  const made = chart();
  change(made, made.deployment.spec.template.spec, made.deployment.spec.template.spec.containers[0]);
  return relationProblems(Object.values(made));
};

describe('what no schema sees of a chart', () => {
  it('is nothing where objects mean one another', () => {
    expect(problemsAfter(() => undefined)).toEqual([]);
  });

  it.each([
    ['service a is for 0 deployments', ({ service }) => (service.spec.selector.app = 'b')],
    ['leads to web, which is no port', ({ service }) => (service.spec.ports[0].targetPort = 'web')],
    ['scales what is not there', ({ scaler }) => (scaler.spec.scaleTargetRef.name = 'b')],
    ['is scaled by two', ({ deployment }) => (deployment.spec.replicas = 2)],
    ['opens web, which is no port', ({ policy }) => (policy.spec.ingress[0].ports[0].port = 'web')],
    ['a has no network policy', ({ policy }) => (policy.spec.podSelector.matchLabels.app = 'b')],
    ['may be root', (_, pod) => (pod.securityContext.runAsNonRoot = false)],
    ['mounts no tmp', (_, pod) => (pod.volumes = [])],
    ['does not mount tmp', (_, pod, one) => (one.volumeMounts = [])],
    ['is not held', (_, pod, one) => (one.securityContext.readOnlyRootFilesystem = false)],
    ['may take all memory', (_, pod, one) => (one.resources = {})],
    ['is asked at health', (_, pod, one) => (one.livenessProbe.httpGet.port = 'health')],
    ['is told A twice', (_, pod, one) => one.env.push({ name: 'A' })],
  ])('is said: %s', (words, change) => {
    expect(problemsAfter(change).join('\n')).toContain(words);
  });
});

describe('the chart', () => {
  const values = readFileSync(inRoot('deploy/helm/segue/values.yaml'), 'utf8');
  const workers = [...values.matchAll(/^ {2}(\S+):\n {4}queues: \[(.+)\]$/gm)].map(([, name, queues]) => [
    name,
    queues.split(', '),
  ]);

  it('has the workers that there are', () => {
    expect(workers.map(([name]) => name).sort()).toEqual(['analysis', 'download-worker', 'ga']);
  });

  it.each(workers)('has %s serve all of its jobs', (name, queues) => {
    expect(queueProblems(name, queues)).toEqual([]);
  });
});
