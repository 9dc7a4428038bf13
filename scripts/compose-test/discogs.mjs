import { discogsPort } from './override-file.mjs';

const limits = { withToken: 6000, withoutToken: 6000 };

/** Runs in the api's container, where it is at home on the loopback address. */
const server = `
import { FakeDiscogs, loadSampleCrate } from '@segue/shared/testing';
const discogs = new FakeDiscogs({ port: ${discogsPort}, limits: ${JSON.stringify(limits)} });
loadSampleCrate(discogs);
await discogs.start();
`;

/** Starts a Discogs of our own, which knows the sample crate and lasts as long as the api's container runs. */
export const startDiscogs = ({ compose }) =>
  compose('exec', '--detach', 'api', 'node', '--input-type=module', '--eval', server);
