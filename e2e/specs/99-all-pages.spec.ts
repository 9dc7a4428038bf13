import { uncheckedRoutes } from '../fixtures/checked-pages.js';
import { expect, test } from '../fixtures/test.js';

/** Leads on to another page, and shows nothing itself. */
const LEADS_ON = ['/'];

test('no page of the app was left out of the checks for access and width', () => {
  expect(uncheckedRoutes()).toEqual(LEADS_ON);
});
