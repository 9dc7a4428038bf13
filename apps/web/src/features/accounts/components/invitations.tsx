'use client';
import { ActionIcon, Badge } from '@mantine/core';
import type { Invitation } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { IconTrash } from '@tabler/icons-react';
import { useSession } from '../../../entities/session';
import { formatDate } from '../../../lib/format';
import { useConfirm } from '../../../ui/confirm';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { invitationsQuery, useRevokeInvitation } from '../api/invitations';
import { InviteForm } from './invite-form';
import classes from './people.module.css';

/** Links that let others in, for the owner of the installation. */
export function Invitations() {
  const { isOwner } = useSession();
  const invitations = useQuery({ ...invitationsQuery(), enabled: isOwner });
  if (!isOwner) return null;
  return (
    <Section
      title="Invitations"
      about="A link lets one person in, once. They choose their own name and password."
    >
      <span id="invitations" />
      <QueryState query={invitations} loading={<SkeletonRows rows={2} height={44} />}>
        {({ items }) => (
          <ul className={classes.list}>
            {items.map((item) => (
              <InvitationLine key={item.id} item={item} />
            ))}
          </ul>
        )}
      </QueryState>
      <InviteForm />
    </Section>
  );
}

const STATES: Readonly<Record<Invitation['state'], { readonly word: string; readonly colour: string }>> = {
  open: { word: 'Open', colour: 'amber' },
  used: { word: 'Used', colour: 'teal' },
  expired: { word: 'Expired', colour: 'gray' },
  revoked: { word: 'Taken back', colour: 'gray' },
};

function InvitationLine({ item }: { readonly item: Invitation }) {
  const confirm = useConfirm();
  const revoke = useRevokeInvitation();
  const { word, colour } = STATES[item.state];
  const name = item.note || `Invitation of ${formatDate(item.createdAt)}`;
  const onRevoke = async () => {
    const text = 'Its link lets nobody in from then on.';
    if (await confirm({ title: `Take “${name}” back?`, text, action: 'Take back' })) revoke.mutate(item.id);
  };
  return (
    <li className={classes.line}>
      <span className={classes.words}>
        <span className={classes.name}>{name}</span>
        <span className={classes.about}>
          {item.role} ·{' '}
          {item.usedBy === null ? `good until ${formatDate(item.expiresAt)}` : `used by ${item.usedBy}`}
        </span>
      </span>
      <span className={classes.end}>
        <Badge variant="light" color={colour}>
          {word}
        </Badge>
        {item.state === 'open' && (
          <ActionIcon
            aria-label={`Take ${name} back`}
            loading={revoke.isPending}
            onClick={() => void onRevoke()}
          >
            <IconTrash size={17} />
          </ActionIcon>
        )}
      </span>
    </li>
  );
}
