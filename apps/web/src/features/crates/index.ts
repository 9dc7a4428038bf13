export { CrateList } from './components/crate-list';
export { CratePage } from './components/crate-page';
