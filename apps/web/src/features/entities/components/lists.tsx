'use client';
import { useQuery } from '@tanstack/react-query';
import { artistsQuery, labelsQuery, stylesQuery } from '../api/entity-queries';
import { useListState } from '../hooks/use-list-state';
import { EntityList } from './entity-list';
import { artistHref, labelHref, styleHref } from './entity-links';

export function Artists() {
  const state = useListState();
  const query = useQuery(artistsQuery(state.request));
  return (
    <EntityList
      title="Artists"
      noun="artist"
      state={state}
      query={query}
      row={({ id, name, releases }) => ({ href: artistHref(id), name, releases })}
    />
  );
}

export function Labels() {
  const state = useListState();
  const query = useQuery(labelsQuery(state.request));
  return (
    <EntityList
      title="Labels"
      noun="label"
      state={state}
      query={query}
      row={({ id, name, releases }) => ({ href: labelHref(id), name, releases })}
    />
  );
}

export function Styles() {
  const state = useListState();
  const query = useQuery(stylesQuery(state.request));
  return (
    <EntityList
      title="Styles"
      noun="style"
      state={state}
      query={query}
      row={({ name, releases }) => ({ href: styleHref(name), name, releases })}
    />
  );
}
