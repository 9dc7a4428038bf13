import { findCutOff } from '../fixtures/find-cut-off.js';
import { findViolations, PHONE } from '../fixtures/page-checks.js';
import { expect, test } from '../fixtures/test.js';

test.use({ signedIn: false, viewport: PHONE });

const found = [
  ['a page that can be pushed sideways', '<p style="width: 500px">Wide</p>'],
  [
    'an element beyond the edge of a box that hides it',
    '<div style="overflow: hidden; width: 390px"><button style="margin-left: 360px; width: 80px">Go</button></div>',
  ],
  [
    'a text that its own box cuts',
    '<p style="overflow: hidden; white-space: nowrap; width: 60px">Deep and wide</p>',
  ],
] as const;

for (const [what, html] of found) {
  test(`the check of a page's width finds ${what}`, async ({ page }) => {
    await page.setContent(`<body style="margin: 0">${html}`);
    expect((await page.evaluate(findCutOff)).length).toBeGreaterThan(0);
  });
}

test('the check of a page’s width lets pass what scrolls, ends in dots, or is for screen readers', async ({
  page,
}) => {
  await page.setContent(`<body style="margin: 0">
    <div style="overflow-x: auto; width: 390px"><p style="width: 900px">A wide table</p></div>
    <p style="overflow: hidden; text-overflow: ellipsis; white-space: nowrap; width: 60px">Deep and wide</p>
    <span style="position: absolute; left: -9999px; width: 1px; height: 1px; overflow: hidden">Skip</span>`);
  expect(await page.evaluate(findCutOff)).toEqual([]);
});

const faint = '<main><h1>Faint</h1><p style="color: #999; background: #fff">Hard to read</p></main>';

test('the check for access finds what is wrong, and in a frame', async ({ page }) => {
  const rules = async () => (await findViolations(page)).map((found) => found.split(' ')[0]);
  await page.setContent(`<html lang="en"><title>Faint</title><body>${faint}`);
  await expect.poll(rules).toEqual(['color-contrast']);
  const framed = '<html lang=en><title>Sleeve</title><main><h1>Sleeve</h1><img src=data:,></main></html>';
  await page.setContent(
    `<html lang="en"><title>Faint</title><body>${faint}<iframe title="Sleeve" srcdoc="${framed}">`,
  );
  await expect.poll(rules).toEqual(expect.arrayContaining(['color-contrast', 'image-alt']));
});
