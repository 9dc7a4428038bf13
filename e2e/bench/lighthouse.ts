import { z } from 'zod';

const ENTRY = new URL(
  '../../node_modules/.segue/lighthouse/node_modules/lighthouse/core/index.js',
  import.meta.url,
).href;

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
 */
export async function lookAt(address: string, flags: object): Promise<Result> {
  const { default: lighthouse, desktopConfig } = (await import(ENTRY)) as Lighthouse;
  return result.parse(await lighthouse(address, flags, desktopConfig));
}
