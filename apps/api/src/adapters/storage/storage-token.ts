/** Injection token of the storage; its port is `Storage` of `@segue/shared/node`. */
export const STORAGE = Symbol('Storage');
