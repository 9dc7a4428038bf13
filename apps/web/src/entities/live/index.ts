export { LiveProvider, useStreamState } from './live-provider';
