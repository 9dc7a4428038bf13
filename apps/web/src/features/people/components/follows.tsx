'use client';
import { Alert, Button, Group, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { followedQuery } from '../../../entities/person';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { useFollow } from '../api/follows';
import { FollowedLine } from './followed-line';
import { FollowProgress } from './follow-progress';
import classes from './people.module.css';

/** Public Discogs collections to look through as if they stood in the next room. */
export function Follows({ mayChange }: { readonly mayChange: boolean }) {
  const followed = useQuery(followedQuery());
  const follow = useFollow();
  const [name, setName] = useState('');
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    follow.mutate(name.trim(), { onSuccess: () => setName('') });
  };
  return (
    <Section
      title="Collections on Discogs"
      about="Follow anybody whose collection is public. You see it, and change nothing."
    >
      <QueryState query={followed} loading={<SkeletonRows rows={2} height={50} />}>
        {({ items }) => (
          <ul className={classes.list}>
            {items.map((item) => (
              <FollowedLine key={item.id} item={item} mayChange={mayChange} />
            ))}
          </ul>
        )}
      </QueryState>
      {follow.data?.run && <FollowProgress runId={follow.data.run.id} />}
      {follow.error && <Alert color="red">{follow.error.message}</Alert>}
      {mayChange && (
        <form onSubmit={onSubmit}>
          <Group gap="xs" align="end">
            <TextInput
              label="Discogs user name"
              required
              maxLength={50}
              autoCapitalize="none"
              autoComplete="off"
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" loading={follow.isPending}>
              Follow
            </Button>
          </Group>
        </form>
      )}
    </Section>
  );
}
