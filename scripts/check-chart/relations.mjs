const isSubset = (part, whole = {}) => Object.entries(part).every(([key, value]) => whole[key] === value);

/**
 * What no schema sees: whether objects of the chart mean one another.
 * @param {object[]} objects
 * @returns {string[]} problems, in words
 */
export function relationProblems(objects) {
  const of = (kind) => objects.filter((object) => object.kind === kind);
  const deployments = of('Deployment');
  const selectedBy = (labels) =>
    deployments.filter(({ spec }) => isSubset(labels, spec.template.metadata.labels));
  const named = (name) => deployments.find(({ metadata }) => metadata.name === name);
  const one = (what, found) =>
    found.length === 1 ? [] : [`${what} is for ${found.length} deployments, not for one`];

  return [
    ...deployments.flatMap((deployment) => [
      ...one(`the selector of ${deployment.metadata.name}`, selectedBy(deployment.spec.selector.matchLabels)),
      ...podProblems(deployment),
    ]),
    ...of('Service').flatMap(({ metadata, spec }) => {
      const found = selectedBy(spec.selector);
      const ports = found.flatMap(portsOf);
      const unknown = spec.ports.filter(({ targetPort }) => !ports.includes(targetPort));
      return [
        ...one(`service ${metadata.name}`, found),
        ...unknown.map(
          ({ targetPort }) => `service ${metadata.name} leads to ${targetPort}, which is no port`,
        ),
      ];
    }),
    ...of('PodDisruptionBudget').flatMap(({ metadata, spec }) =>
      one(`budget ${metadata.name}`, selectedBy(spec.selector.matchLabels)),
    ),
    ...[...of('HorizontalPodAutoscaler'), ...of('ScaledObject')].flatMap(({ kind, metadata, spec }) => {
      const target = named(spec.scaleTargetRef.name);
      if (target === undefined) return [`${kind} ${metadata.name} scales what is not there`];
      return target.spec.replicas === undefined
        ? []
        : [`${metadata.name} is scaled by two: its own replicas and the ${kind}`];
    }),
    ...of('Ingress').flatMap(({ metadata, spec }) =>
      spec.rules
        .flatMap(({ http }) => http.paths.map(({ backend }) => backend.service))
        .filter(
          ({ name, port }) =>
            !of('Service').some(
              (service) =>
                service.metadata.name === name && service.spec.ports.some((own) => own.name === port.name),
            ),
        )
        .map(({ name }) => `ingress ${metadata.name} leads to ${name}, which is not there`),
    ),
    ...networkProblems(of('NetworkPolicy'), deployments, selectedBy),
  ];
}

const containersOf = ({ spec }) => spec.template.spec.containers;
const portsOf = (deployment) =>
  containersOf(deployment).flatMap(({ ports }) => ports.flatMap((port) => [port.name, port.containerPort]));

/** Each pod is held as docs/security.md says, and means only ports and volumes that it has. */
function podProblems(deployment) {
  const { metadata, spec } = deployment;
  const { volumes, securityContext, automountServiceAccountToken } = spec.template.spec;
  const told = containersOf(deployment).flatMap((container) => {
    const { securityContext: held, resources, env, volumeMounts, livenessProbe, readinessProbe } = container;
    const probes = [livenessProbe, readinessProbe].map((probe) => probe?.httpGet?.port);
    const names = env.map(({ name }) => name);
    const volumeNames = volumes.map(({ name }) => name);
    const mounted = volumeMounts.map(({ name }) => name);
    return [
      ...(held.readOnlyRootFilesystem &&
      !held.allowPrivilegeEscalation &&
      held.capabilities.drop.includes('ALL')
        ? []
        : ['is not held']),
      ...(resources.limits?.memory === undefined ? ['may take all memory'] : []),
      ...probes.filter((port) => !portsOf(deployment).includes(port)).map((port) => `is asked at ${port}`),
      ...names.filter((name, index) => names.indexOf(name) !== index).map((name) => `is told ${name} twice`),
      ...mounted.filter((name) => !volumeNames.includes(name)).map((name) => `mounts no ${name}`),
      ...volumeNames.filter((name) => !mounted.includes(name)).map((name) => `does not mount ${name}`),
    ];
  });
  const isHeld = securityContext.runAsNonRoot && automountServiceAccountToken === false;
  return [...(isHeld ? [] : ['may be root']), ...told].map((problem) => `${metadata.name} ${problem}`);
}

/** With policies on, every pod has one; and who may come in may come in at a port that is there. */
function networkProblems(policies, deployments, selectedBy) {
  if (policies.length === 0) return [];
  const held = policies.map((policy) => selectedBy(policy.spec.podSelector.matchLabels));
  const free = deployments.filter((deployment) => !held.flat().includes(deployment));
  const wrong = policies.flatMap(({ metadata, spec }, index) => [
    ...spec.ingress
      .flatMap(({ ports }) => ports)
      .filter(({ port }) => !held[index].flatMap(portsOf).includes(port))
      .map(({ port }) => `policy ${metadata.name} opens ${port}, which is no port`),
    ...spec.egress
      .flatMap(({ to = [] }) => to)
      .flatMap(({ podSelector }) => podSelector ?? [])
      .filter(({ matchLabels }) => selectedBy(matchLabels).length === 0)
      .map(() => `policy ${metadata.name} lets out to pods that are not there`),
  ]);
  return [...free.map(({ metadata }) => `${metadata.name} has no network policy`), ...wrong];
}
