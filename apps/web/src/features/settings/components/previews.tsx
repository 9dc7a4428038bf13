'use client';
import { Switch } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../entities/session';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { previewSwitchQuery, useSwitchPreviews } from '../api/previews';

/** Whether shops are asked for thirty seconds of tracks without a file. */
export function Previews() {
  const state = useQuery(previewSwitchQuery());
  const turn = useSwitchPreviews();
  const { isOwner } = useSession();
  return (
    <Section
      title="Previews"
      about="For a track without a file, the server asks Deezer and iTunes for thirty seconds of the same recording, when somebody presses for it. Your browser never talks to them."
    >
      <QueryState query={state} loading={<SkeletonRows rows={1} height={30} />}>
        {({ on }) => (
          <Switch
            label={on ? 'On' : 'Off: nobody is asked'}
            description={isOwner ? undefined : 'An owner of this installation can change it.'}
            checked={on}
            disabled={!isOwner || turn.isPending}
            onChange={(event) => turn.mutate(event.currentTarget.checked)}
          />
        )}
      </QueryState>
    </Section>
  );
}
