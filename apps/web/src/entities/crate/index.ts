export * from './api/crate-actions';
export * from './api/crate-queries';
export { AddToCrate } from './add-to-crate';
export { SaveSmartCrate } from './save-smart-crate';
