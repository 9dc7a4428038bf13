export { overviewQuery } from './api/overview-query';
