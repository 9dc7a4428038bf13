import type { TrackFilterNode, TrackQuery } from './search-index.port.js';

/** The parts of a filter that must all hold, told apart by whether the page shows their field as a facet. */
export interface SplitFilter {
  /** By field. Documents must pass them all; the facet of a field leaves its own aside. */
  readonly refinements: Readonly<Record<string, TrackFilterNode>>;
  readonly rest: readonly TrackFilterNode[];
}

/**
 * A filter on a field that is shown as a facet counts as chosen in it: the facet then shows what else could be
 * chosen, and not only what is.
 */
export function splitRefinements({ filter, facets, histograms }: TrackQuery): SplitFilter {
  const shown = new Set<string>([...facets, ...histograms.map(({ field }) => field)]);
  const nodes = 'and' in filter ? filter.and : [filter];
  const refinements: Record<string, TrackFilterNode> = {};
  const rest: TrackFilterNode[] = [];
  for (const node of nodes) {
    if ('field' in node && shown.has(node.field) && !(node.field in refinements)) {
      refinements[node.field] = node;
    } else rest.push(node);
  }
  return { refinements, rest };
}
