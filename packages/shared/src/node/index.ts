export * from './built-entry.js';
export * from './jobs/index.js';
export { createLogger, type Logger } from './logger/create-logger.js';
export { loggerEnvSchema } from './logger/env.js';
export { logContext, withLogContext, type LogContext } from './logger/log-context.js';
export * from './read-env.js';
export { sharedEnvSchema } from './shared-env.js';
export * from './storage/index.js';
export * from './typed-error.js';
