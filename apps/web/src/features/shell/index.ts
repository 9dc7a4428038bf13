export { PAGES } from './components/pages';
export { RestoreNotice } from './components/restore-notice';
export { Shell } from './components/shell';
export { ShellSkeleton } from './components/shell-skeleton';
