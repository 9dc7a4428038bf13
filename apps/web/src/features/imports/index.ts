export { ImportDetail } from './components/import-detail';
export { ImportPage } from './components/import-page';
