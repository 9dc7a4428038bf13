export { FakeOidc, type FakeOidcPerson } from './fake-oidc.js';
