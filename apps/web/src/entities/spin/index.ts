export { useLogSpin, useRemoveSpin } from './api/spin-actions';
export { sessionName, useSessionName } from './session-name';
