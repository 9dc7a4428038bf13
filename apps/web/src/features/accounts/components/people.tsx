'use client';
import { Alert, Button, Group, NativeSelect, PasswordInput, TextInput } from '@mantine/core';
import type { User } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { useState, type SubmitEvent } from 'react';
import { useSession } from '../../../entities/session';
import { useConfirm } from '../../../ui/confirm';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { peopleQuery, useAddPerson, useChangePerson } from '../api/people';
import { ROLES, roleOf, type GivenRole } from './roles';
import classes from './people.module.css';

/** Everyone on this installation, for its owner. */
export function People() {
  const { isOwner } = useSession();
  const people = useQuery({ ...peopleQuery(), enabled: isOwner });
  if (!isOwner) return null;
  return (
    <Section title="People" about="Each has a collection, ratings, tags and playlists of their own.">
      <QueryState query={people} loading={<SkeletonRows rows={2} height={44} />}>
        {({ items }) => (
          <ul className={classes.list}>
            {items.map((person) => (
              <PersonLine key={person.id} person={person} />
            ))}
          </ul>
        )}
      </QueryState>
      <AddPerson />
    </Section>
  );
}

function PersonLine({ person }: { readonly person: User }) {
  const confirm = useConfirm();
  const change = useChangePerson();
  const params = { id: person.id };
  const onBan = async () => {
    const text =
      'They are signed out and cannot come in, and their API keys stop working. You can let them in again.';
    if (await confirm({ title: `Lock ${person.name} out?`, text, action: 'Lock out' }))
      change.mutate({ params, body: { banned: true } });
  };
  return (
    <li className={classes.line}>
      <span className={classes.words}>
        <span className={classes.name}>{person.name}</span>
        <span className={classes.about}>
          {person.username}
          {person.role === 'owner' && ' · owner'}
          {person.banned && ' · locked out'}
        </span>
      </span>
      {person.role !== 'owner' && (
        <Group gap="xs">
          <NativeSelect
            size="xs"
            aria-label={`Role of ${person.name}`}
            data={[...ROLES]}
            value={person.role}
            onChange={(event) => change.mutate({ params, body: { role: roleOf(event.currentTarget.value) } })}
          />
          {person.banned ? (
            <Button
              size="xs"
              variant="default"
              onClick={() => change.mutate({ params, body: { banned: false } })}
            >
              Let in
            </Button>
          ) : (
            <Button size="xs" variant="default" onClick={() => void onBan()}>
              Lock out
            </Button>
          )}
        </Group>
      )}
    </li>
  );
}

const NOBODY = { name: '', username: '', password: '', role: 'member' as GivenRole };

function AddPerson() {
  const add = useAddPerson();
  const [fields, setFields] = useState(NOBODY);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    add.mutate(fields, { onSuccess: () => setFields(NOBODY) });
  };
  const set = (patch: Partial<typeof NOBODY>) => setFields((now) => ({ ...now, ...patch }));
  return (
    <form onSubmit={onSubmit} className={classes.add}>
      <TextInput
        label="Name"
        required
        maxLength={100}
        value={fields.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        label="User name"
        required
        minLength={3}
        maxLength={32}
        autoComplete="off"
        value={fields.username}
        onChange={(event) => set({ username: event.currentTarget.value })}
      />
      <PasswordInput
        label="First password"
        size="sm"
        required
        minLength={8}
        autoComplete="new-password"
        value={fields.password}
        onChange={(event) => set({ password: event.currentTarget.value })}
      />
      <NativeSelect
        label="Role"
        size="sm"
        data={[...ROLES]}
        value={fields.role}
        onChange={(event) => set({ role: roleOf(event.currentTarget.value) })}
      />
      <Button type="submit" variant="default" loading={add.isPending}>
        Add person
      </Button>
      {add.error && <Alert color="red">{add.error.message}</Alert>}
    </form>
  );
}
