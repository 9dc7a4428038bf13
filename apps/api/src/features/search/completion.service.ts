import { Injectable } from '@nestjs/common';
import type { CompletionOption, RouteInput, RouteOutput, searchRoutes } from '@segue/shared/contracts/http';
import { foldText } from '@segue/shared/domain/matching';
import {
  completionAt,
  quotedName,
  VALUE_FIELDS,
  type CompletionPlace,
  type ValueField,
} from '@segue/shared/domain/query';
import type { Own } from '../../access/index.js';
import { audienceOf } from './audience.js';
import { OwnCratesRepository } from './own-crates.repository.js';
import { SearchedPeople } from './searched-people.js';
import { SearchService } from './search.service.js';
import { beginsIn, Vocabulary } from './vocabulary.js';

type Complete = typeof searchRoutes.complete;
type NamePlace = Extract<CompletionPlace, { kind: 'name' }>;

/** Options that are offered at most. */
const OFFERED = 12;

/** What could stand at the caret of a query. */
@Injectable()
export class CompletionService {
  constructor(
    private readonly people: SearchedPeople,
    private readonly crates: OwnCratesRepository,
    private readonly vocabulary: Vocabulary,
    private readonly searching: SearchService,
  ) {}

  /** @throws not-found when the person whose records are asked for does not share them */
  async complete(
    viewer: Own,
    { q, cursor, whose }: RouteInput<Complete>['query'],
  ): Promise<RouteOutput<Complete>> {
    const to = Math.min(cursor ?? q.length, q.length);
    const place = completionAt(q, to);
    if (place === null) return { from: to, to, options: [] };
    return { from: place.from, to, options: await this.options(viewer, whose, place) };
  }

  private async options(viewer: Own, whose: string, place: CompletionPlace): Promise<CompletionOption[]> {
    if (place.kind === 'field')
      return place.options.map(({ insert, example }) => ({
        insert,
        label: insert,
        detail: example,
        count: null,
      }));
    if (place.kind === 'value') return place.options.map((value) => named(value));
    const { field } = place;
    if (field === 'in') return this.crateNames(viewer, place);
    if (field === 'owner') return this.peoplesNames(viewer, place);
    if (field === 'compatible') return this.trackNames(viewer, place);
    return isValueField(field) ? this.values(viewer, whose, field, place) : [];
  }

  private async values(viewer: Own, whose: string, field: ValueField, { typed }: NamePlace) {
    const audiences = (await this.people.whose(viewer, whose)).map(audienceOf);
    const values = await this.vocabulary.values(audiences, field);
    const wanted = foldText(typed);
    return values
      .filter(({ folded }) => wanted === '' || beginsIn(folded, wanted))
      .slice(0, OFFERED)
      .map(({ value, count }) => named(value, '', count));
  }

  private async crateNames(viewer: Own, { typed }: NamePlace) {
    const crates = await this.crates.of(viewer);
    return crates
      .filter(({ name }) => begins(name, typed))
      .slice(0, OFFERED)
      .map(({ name, rule }) => named(name, rule === null ? '' : 'smart crate'));
  }

  private async peoplesNames(viewer: Own, { typed }: NamePlace) {
    const people = (await this.people.names(viewer)).map(({ names: [name = ''] }) => name);
    return ['me', ...people]
      .filter((name) => begins(name, typed))
      .slice(0, OFFERED)
      .map((name) => named(name));
  }

  private async trackNames(viewer: Own, { typed }: NamePlace) {
    if (typed === '') return [];
    const rows = await this.searching.called(viewer, typed, OFFERED);
    return rows.map(({ title, artist }) => ({
      ...named([artist, title].filter(Boolean).join(' – ')),
      ...{ label: title, detail: artist },
    }));
  }
}

const isValueField = (field: string): field is ValueField =>
  (VALUE_FIELDS as readonly string[]).includes(field);

function begins(name: string, typed: string): boolean {
  const wanted = foldText(typed);
  return wanted === '' || beginsIn(foldText(name), wanted);
}

function named(value: string, detail = '', count: number | null = null): CompletionOption {
  return { insert: quotedName(value), label: value, detail, count };
}
