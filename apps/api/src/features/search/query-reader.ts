import { Injectable } from '@nestjs/common';
import { foldText } from '@segue/shared/domain/matching';
import {
  parseQuery,
  VALUE_FIELDS,
  type Condition,
  type Query,
  type Rule,
  type ValueField,
} from '@segue/shared/domain/query';
import type { TrackFilterNode } from '../../adapters/search-index/search-index.port.js';
import { NOTHING, plainNode, turned } from './condition-node.js';
import { NamedTracks } from './named-tracks.service.js';
import type { OwnCrate } from './own-crates.repository.js';
import {
  MIX_COST,
  spend,
  TOO_MUCH,
  type Meant,
  type NamesCondition,
  type Reading,
  type Understood,
} from './reading.js';
import { KEYWORD_FILTERS } from './track-query.js';
import { Vocabulary } from './vocabulary.js';

type Spanned = Query['conditions'][number];

/** Turns conditions, crates and rules into filters of the index. Whatever is typed: it tells problems, it throws none. */
@Injectable()
export class QueryReader {
  constructor(
    private readonly vocabulary: Vocabulary,
    private readonly tracks: NamedTracks,
  ) {}

  /** The conditions of a query, but for `owner:`, which says whose documents are searched at all. */
  async conditions(reading: Reading, conditions: readonly Spanned[]): Promise<Understood> {
    const meant = await Promise.all(
      conditions
        .filter((condition) => !isOwner(condition))
        .map(async (condition) => {
          const { node, problem } = await this.meant(reading, condition);
          return {
            nodes: node === null ? [] : [turned(node, condition.not)],
            problems: problem === undefined ? [] : [{ ...condition.span, message: problem }],
          };
        }),
    );
    return {
      nodes: meant.flatMap(({ nodes }) => nodes),
      problems: meant.flatMap(({ problems }) => problems),
    };
  }

  /**
   * Crates by id or name. One that is not there holds nothing, with a problem.
   * @param named at least one
   */
  async crates(
    reading: Reading,
    named: readonly string[],
  ): Promise<{ node: TrackFilterNode; problems: string[] }> {
    const own = await reading.crates();
    const found = named.map((name) => ({ name, crate: crateCalled(own, name) }));
    const plain = found.flatMap(({ crate }) => (crate?.rule === null ? [crate.id] : []));
    const smart = await Promise.all(
      found.flatMap(({ crate }) => (crate?.rule == null ? [] : [this.smart(reading, crate, crate.rule)])),
    );
    const missing = found.filter(({ crate }) => crate === undefined);
    const nodes: TrackFilterNode[] = [
      ...(plain.length > 0 ? [{ field: 'crates' as const, in: plain }] : []),
      ...smart.map(({ node }) => node),
    ];
    const [only] = nodes;
    return {
      node: nodes.length === 1 && only !== undefined ? only : { or: nodes },
      problems: [
        ...missing.map(({ name }) => `You have no crate called “${name}”.`),
        ...smart.flatMap(({ problems }) => problems),
      ],
    };
  }

  /** A rule as a filter over one's own tracks. What of it cannot be meant leaves nothing, and is told. */
  async rule(reading: Reading, rule: Rule): Promise<{ node: TrackFilterNode; problems: string[] }> {
    if ('query' in rule) return this.leaf(reading, rule.query);
    const parts = await Promise.all(rule.rules.map((part) => this.rule(reading, part)));
    const nodes = parts.map(({ node }) => node);
    const problems = parts.flatMap((part) => part.problems);
    if (rule.match === 'all') return { node: { and: nodes }, problems };
    return { node: rule.match === 'any' ? { or: nodes } : { not: { or: nodes } }, problems };
  }

  private async smart(reading: Reading, crate: OwnCrate, rule: Rule) {
    const circle = reading.within.findIndex(({ id }) => id === crate.id);
    if (circle >= 0) {
      const names = [...reading.within.slice(circle), crate].map(({ name }) => `“${name}”`).join(' → ');
      return { node: NOTHING, problems: [`These crates are made of each other: ${names}.`] };
    }
    if (!spend(reading, 1)) return { node: NOTHING, problems: [TOO_MUCH] };
    const { ownerId } = reading.viewer;
    const inside = { ...reading, audiences: [ownerId], within: [...reading.within, crate] };
    const { node, problems } = await this.rule(inside, rule);
    return { node: { and: [{ field: 'ownerId' as const, in: [ownerId] }, node] }, problems };
  }

  private async leaf(reading: Reading, query: string) {
    if (!spend(reading, 1)) return { node: NOTHING, problems: [TOO_MUCH] };
    const { text, conditions, problems } = parseQuery(query, reading.now);
    const people = conditions.some(isOwner) ? ['A crate holds your own tracks: leave owner: out.'] : [];
    const understood = await this.conditions(reading, conditions);
    const words =
      text === '' ? [] : [{ field: 'trackId' as const, in: await this.tracks.holding(reading, text) }];
    const unread = [...problems.map(({ message }) => message), ...people];
    const nodes = [...words, ...understood.nodes, ...(unread.length > 0 ? [NOTHING] : [])];
    return {
      node: { and: nodes },
      problems: [...unread, ...understood.problems.map(({ message }) => message)],
    };
  }

  private meant(reading: Reading, condition: Condition): Promise<Meant> {
    if (condition.kind !== 'names') return Promise.resolve({ node: plainNode(condition) });
    const cost = condition.values.length * (condition.field === 'compatible' ? MIX_COST : 1);
    if (!spend(reading, cost))
      return Promise.resolve({ node: reading.within.length > 0 ? NOTHING : null, problem: TOO_MUCH });
    if (condition.field === 'in') return this.inCrates(reading, condition);
    if (condition.field === 'compatible') return this.tracks.mixingAfter(reading, condition.values);
    return isValueField(condition.field)
      ? this.ofValues(reading, condition.field, condition.values)
      : Promise.resolve({ node: null });
  }

  /** A crate that is not there is left out of a search; in a rule it holds nothing, or the crate would hold everything. */
  private async inCrates(reading: Reading, { values }: NamesCondition): Promise<Meant> {
    const { node, problems } = await this.crates(reading, values);
    const [problem] = problems;
    const own = await reading.crates();
    const known = values.some((name) => crateCalled(own, name) !== undefined);
    return {
      node: known || reading.within.length > 0 ? node : null,
      ...(problem !== undefined && { problem }),
    };
  }

  /** A name that nothing has finds nothing; outside of rules, that is worth a word. */
  private async ofValues(reading: Reading, field: ValueField, names: readonly string[]): Promise<Meant> {
    const found = await Promise.all(
      names.map(async (name) => ({
        name,
        values: await this.vocabulary.named(reading.audiences, field, name),
      })),
    );
    const unknown = found.find(({ values }) => values.length === 0);
    return {
      node: {
        field: KEYWORD_FILTERS[field],
        in: found.flatMap(({ name, values }) => (values.length > 0 ? values : [name])),
      },
      ...(unknown !== undefined &&
        reading.within.length === 0 && { problem: `Nothing here has the ${field} “${unknown.name}”.` }),
    };
  }
}

const isValueField = (field: string): field is ValueField =>
  (VALUE_FIELDS as readonly string[]).includes(field);

export const isOwner = <C extends Condition>(condition: C): condition is C & NamesCondition =>
  condition.kind === 'names' && condition.field === 'owner';

function crateCalled(crates: readonly OwnCrate[], name: string): OwnCrate | undefined {
  const wanted = foldText(name);
  return (
    crates.find(({ id }) => id === name) ??
    crates.find((crate) => crate.name.toLowerCase() === name.toLowerCase()) ??
    crates.find((crate) => foldText(crate.name) === wanted)
  );
}
