export { AccountMenu } from './components/account-menu';
export { SessionGate } from './components/session-gate';
export { SetUpForm } from './components/set-up-form';
export { SignInForm } from './components/sign-in-form';
export { useSignOut } from './api/sign-in';
export { ApiKeys } from './components/api-keys';
export { People } from './components/people';
