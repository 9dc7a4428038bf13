/** Few, so that a listing has a second page. */
const PAGE = 2;

/** What ListObjectsV2 answers for the bucket at `path`, with the parameters `prefix`, `delimiter` and `continuation-token`. */
export function listingOf(
  path: string,
  objects: ReadonlyMap<string, Uint8Array>,
  parameters: URLSearchParams,
): string {
  const prefix = parameters.get('prefix') ?? '';
  const delimiter = parameters.get('delimiter') ?? '';
  const from = Number(parameters.get('continuation-token') ?? 0);
  const found = [...objects]
    .map(([at, { length }]) => ({ key: at.slice(path.length + 1), length }))
    .filter(({ key }) => key.startsWith(prefix) && !key.slice(prefix.length).includes(delimiter || '\0'))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
  const page = found.slice(from, from + PAGE);
  const entries = page.map(
    ({ key, length }) => `<Contents><Key>${key}</Key><Size>${length}</Size></Contents>`,
  );
  const more = from + PAGE < found.length;
  const next = more ? `<NextContinuationToken>${from + PAGE}</NextContinuationToken>` : '';
  return `<ListBucketResult><IsTruncated>${more}</IsTruncated>${next}${entries.join('')}</ListBucketResult>`;
}
