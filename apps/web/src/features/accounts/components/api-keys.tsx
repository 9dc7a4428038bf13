'use client';
import { ActionIcon, Alert, Button, Code, CopyButton, Group, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { IconTrash } from '@tabler/icons-react';
import { useState, type SubmitEvent } from 'react';
import { formatAgo, formatDate } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { apiKeysQuery, useCreateApiKey, useDeleteApiKey } from '../api/api-keys';
import classes from './people.module.css';

/** Keys with which programs act for you. */
export function ApiKeys() {
  const keys = useQuery(apiKeysQuery());
  const create = useCreateApiKey();
  const [name, setName] = useState('');
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    create.mutate(name.trim() === '' ? {} : { name: name.trim() }, { onSuccess: () => setName('') });
  };
  return (
    <Section title="API keys" about="With a key in the header x-api-key a program may do what you may do.">
      <span id="keys" />
      {create.data && <NewKey value={create.data.key} />}
      <QueryState query={keys} loading={<SkeletonRows rows={2} height={40} />}>
        {({ items }) => (
          <ul className={classes.list}>
            {items.map((key) => (
              <KeyLine key={key.id} item={key} />
            ))}
          </ul>
        )}
      </QueryState>
      <form onSubmit={onSubmit}>
        <Group gap="xs">
          <TextInput
            aria-label="Name of the new key"
            placeholder="What it is for"
            maxLength={32}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" variant="default" loading={create.isPending}>
            Make a key
          </Button>
        </Group>
      </form>
    </Section>
  );
}

function NewKey({ value }: { readonly value: string }) {
  return (
    <Alert color="teal" title="Copy the key now; it is shown only this once">
      <Group gap="sm">
        <Code className={classes.key}>{value}</Code>
        <CopyButton value={value}>
          {({ copied, copy }) => (
            <Button size="compact-sm" variant="light" color="teal" onClick={copy}>
              {copied ? 'Copied' : 'Copy'}
            </Button>
          )}
        </CopyButton>
      </Group>
    </Alert>
  );
}

interface KeyLineProps {
  readonly item: {
    readonly id: string;
    readonly name: string;
    readonly start: string;
    readonly createdAt: string;
    readonly lastUsedAt: string | null;
  };
}

function KeyLine({ item }: KeyLineProps) {
  const confirm = useConfirm();
  const remove = useDeleteApiKey();
  const onRevoke = async () => {
    const text = 'Programs that use it are refused from then on.';
    if (await confirm({ title: `Revoke “${item.name}”?`, text, action: 'Revoke key' }))
      remove.mutate(item.id);
  };
  const used = item.lastUsedAt === null ? 'never used' : `used ${formatAgo(item.lastUsedAt, new Date())}`;
  return (
    <li className={classes.line}>
      <span className={classes.words}>
        <span className={classes.name}>{item.name}</span>
        <span className={classes.about}>
          {item.start}… · made {formatDate(item.createdAt)} · {used}
        </span>
      </span>
      <ActionIcon
        aria-label={`Revoke ${item.name}`}
        loading={remove.isPending}
        onClick={() => void onRevoke()}
      >
        <IconTrash size={17} />
      </ActionIcon>
    </li>
  );
}
