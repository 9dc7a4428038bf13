export { openEventStream, type StreamState } from './event-stream';
