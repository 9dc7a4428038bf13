export { ApiError, type FailureCode } from './api-error';
export { client, send } from './client';
export { restoring } from './restoring';
export { upload } from './upload';
export { urlOf } from './url';
export { createQueryClient } from './query-client';
