import { must } from '../launcher/shell.mjs';

const ours = ['web', 'api', 'analysis', 'download-worker', 'ga'];
const beside = ['postgres', 'redis'];
/** The folder with a person's music. */
const readers = ['api', 'analysis'];

/**
 * What a container's own kernel says: who its processes are, what they may, how much memory there is, and which of the
 * places that are named can be written to, or not even be looked into.
 */
const look = (places) => `
for status in /proc/[0-9]*/status; do sed -n 's/^\\(Uid\\|CapEff\\|CapBnd\\|NoNewPrivs\\):\\t*/\\1 /p' "$status"; done
for limit in /sys/fs/cgroup/memory.max /sys/fs/cgroup/memory/memory.limit_in_bytes; do
  if [ -r "$limit" ]; then echo "memory $(cat "$limit")"; fi
done
for place in ${places.join(' ')}; do
  if touch "$place/written" 2> /dev/null; then echo "written $place"; fi
  if [ -d "$place" ] && ! ls "$place" > /dev/null; then echo "closed $place"; fi
done`;

/** @throws naming everything about the running containers that is not as promised */
export async function checkHeld({ env }, { compose }) {
  const problems = [];
  for (const service of [...ours, ...beside]) {
    const id = (await compose('ps', '--quiet', service)).trim();
    const [container] = JSON.parse(await must('docker', ['inspect', id], { env }));
    const places = [
      ...(ours.includes(service) ? ['/', '/app', '/etc', '/usr/local/bin'] : []),
      ...(readers.includes(service) ? ['/music'] : []),
    ];
    const seen = (await compose('exec', '-T', service, '/bin/sh', '-c', look(places))).trim().split('\n');
    const told = [
      ...ofMemory(container, seen),
      ...ofPorts(container, service),
      ...(ours.includes(service) ? [...ofRights(container, seen), ...ofPlaces(container, seen)] : []),
    ];
    problems.push(...told.map((problem) => `${service} ${problem}`));
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

const valuesOf = (seen, word) =>
  seen.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));

function ofMemory({ HostConfig: { Memory: limit } }, seen) {
  if (limit === 0) return ['may take all the memory that there is'];
  const kernel = valuesOf(seen, 'memory');
  return kernel.includes(String(limit))
    ? []
    : [`was given ${limit} bytes of memory, its kernel says ${kernel}`];
}

/** Nothing but the web can be reached from outside. */
function ofPorts({ NetworkSettings: { Ports: ports } }, service) {
  const published = Object.values(ports).some((places) => places !== null && places.length > 0);
  return published === (service === 'web')
    ? []
    : [published ? 'can be reached from outside' : 'is not published'];
}

function ofRights({ Config: { User: user } }, seen) {
  const is = (word, test) => valuesOf(seen, word).length > 0 && valuesOf(seen, word).every(test);
  const [wanted] = user.split(':');
  const isUser = is('Uid', (ids) => ids.split(/\s+/).every((id) => id === wanted));
  return [
    ...(isUser && !['', '0', 'root'].includes(wanted) ? [] : [`runs as root, or not as “${wanted}”`]),
    ...(is('CapEff', (set) => /^0+$/.test(set)) ? [] : ['has capabilities']),
    ...(is('CapBnd', (set) => /^0+$/.test(set)) ? [] : ['could get capabilities']),
    ...(is('NoNewPrivs', (flag) => flag === '1') ? [] : ['could get more rights']),
  ];
}

function ofPlaces({ HostConfig: { ReadonlyRootfs: isReadOnly } }, seen) {
  const written = valuesOf(seen, 'written');
  const closed = valuesOf(seen, 'closed');
  return [
    ...(isReadOnly ? [] : ['has a root file system that can be written to']),
    ...(written.length === 0 ? [] : [`can write to ${written}`]),
    ...(closed.length === 0 ? [] : [`cannot look into ${closed}`]),
  ];
}
