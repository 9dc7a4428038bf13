'use client';
import { SegmentedControl, Switch } from '@mantine/core';
import type { FetchingSettings } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { fetchingSettingsQuery, PolicyLine } from '../../../entities/fetching';
import { useSession } from '../../../entities/session';
import { countOf, formatBytes } from '../../../lib/format';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { useSaveSources, useSwitchEmbeds } from '../api/settings';
import { Cookies } from './cookies';
import { SourceOrder } from './source-order';
import classes from './getting-audio.module.css';

/** Where audio is looked for, with what, and in whose name. */
export function GettingAudio() {
  const settings = useQuery(fetchingSettingsQuery());
  return (
    <div id="getting-audio">
      <Section title="Getting audio" about="Sources are asked in this order until one surely has the track.">
        <QueryState query={settings} loading={<SkeletonRows rows={5} height={44} />}>
          {(data) => <Settings settings={data} />}
        </QueryState>
        <PolicyLine />
      </Section>
    </div>
  );
}

function Settings({ settings }: { readonly settings: FetchingSettings }) {
  const { mayChange, isOwner } = useSession();
  const embeds = useSwitchEmbeds();
  const save = useSaveSources();
  const { sources, format } = settings;
  return (
    <div>
      <SourceOrder
        sources={sources}
        mayChange={mayChange}
        onChange={(change) => save(({ sources, format }) => ({ sources: change(sources), format }))}
      />
      <h3 className={classes.heading}>Format</h3>
      <SegmentedControl
        aria-label="Format"
        value={format}
        disabled={!mayChange}
        data={[
          { value: 'compatible', label: 'Plays everywhere' },
          { value: 'best', label: 'Best there is' },
        ]}
        onChange={(value) =>
          save(({ sources }) => ({ sources, format: value === 'best' ? 'best' : 'compatible' }))
        }
      />
      <p className={classes.note}>
        Nothing is encoded again: AAC or MP3 where the site has it, or whatever is best there.
      </p>
      <h3 className={classes.heading}>Programs</h3>
      <ul className={classes.plain}>
        {settings.tools.map(({ name, message }) => (
          <li key={name}>{message}</li>
        ))}
      </ul>
      <h3 className={classes.heading}>Room</h3>
      <p className={classes.note}>{roomWords(settings)}</p>
      <h3 className={classes.heading}>Listening before fetching</h3>
      <Switch
        label="Pictures and players of YouTube beside what was found"
        description={`The picture comes from YouTube, its player only when you press it. Switched off, there is a link.${isOwner ? '' : ' An owner of this installation can change it.'}`}
        checked={settings.embeds}
        disabled={!isOwner || embeds.isPending}
        onChange={(event) => embeds.mutate(event.currentTarget.checked)}
      />
      <Cookies settings={settings} mayChange={mayChange} />
    </div>
  );
}

function roomWords({ room, youtube }: FetchingSettings): string {
  const kept = `Segue keeps ${formatBytes(room.usedBytes)} of audio`;
  const limit = room.limitBytes === null ? '' : ` of at most ${formatBytes(room.limitBytes)}`;
  const searches = countOf(youtube.used, 'search', 'searches');
  return `${kept}${limit}. ${searches} of YouTube made today, ${youtube.left} of ${youtube.limit} left.`;
}
