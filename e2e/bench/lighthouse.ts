import { z } from 'zod';

/**
 * Apart from our own packages: it brings two hundred, of which one takes the place of one of ours, and `npm ci` does not
 * take the lock that it leaves. 12 is the last that runs on Node 20.
 */
const FOLDER = 'node_modules/.segue/lighthouse';
const INSTALL = `npm install --prefix ${FOLDER} lighthouse@12.8.2`;
const ENTRY = new URL(`../../${FOLDER}/node_modules/lighthouse/core/index.js`, import.meta.url).href;

const category = z.object({
  score: z.number(),
  auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
});
const result = z.object({
  lhr: z.object({
    categories: z.object({ performance: category, accessibility: category }),
    audits: z.record(
      z.string(),
      z.object({ score: z.number().nullable(), numericValue: z.number().optional() }),
    ),
  }),
  report: z.string(),
});
type Result = z.infer<typeof result>;

interface Lighthouse {
  readonly default: (address: string, flags: object, config: object) => Promise<unknown>;
  readonly desktopConfig: object;
}

/**
 * What Lighthouse says of a page as a desktop shows it.
 * @param flags of Lighthouse itself: the port of the browser, headers, categories
 * @throws when Lighthouse is not installed, with the command that does it
 */
export async function lookAt(address: string, flags: object): Promise<Result> {
  const { default: lighthouse, desktopConfig } = await load();
  return result.parse(await lighthouse(address, flags, desktopConfig));
}

async function load(): Promise<Lighthouse> {
  try {
    return (await import(ENTRY)) as Lighthouse;
  } catch (error) {
    throw new Error(`Lighthouse is not installed here. Run \`${INSTALL}\`.`, { cause: error });
  }
}
