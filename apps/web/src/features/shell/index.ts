export { PAGES } from './components/pages';
export { Shell } from './components/shell';
export { ShellSkeleton } from './components/shell-skeleton';
