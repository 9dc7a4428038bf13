export { QueuesPage } from './components/queues-page';
export { QueuesSummary } from './components/queues-summary';
