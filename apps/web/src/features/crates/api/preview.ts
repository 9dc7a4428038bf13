import type { Rule } from '@segue/shared/domain/query';
import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { client } from '../../../lib/api';

/** What a rule would hold now; asked again whenever tracks change. */
export const previewQuery = (rule: Rule, crateId: string) =>
  queryOptions({
    queryKey: ['crates', 'preview', crateId, rule],
    queryFn: ({ signal }) => client.crates.preview({ body: { rule, crateId } }, { signal }),
    placeholderData: keepPreviousData,
  });
