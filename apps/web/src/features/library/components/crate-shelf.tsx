'use client';
import { useQuery } from '@tanstack/react-query';
import { IconBox, IconPlus, IconSparkles } from '@tabler/icons-react';
import Link from 'next/link';
import { useState, type DragEvent } from 'react';
import { AddToCrate, cratesQuery, useAddToCrate } from '../../../entities/crate';
import { useSession } from '../../../entities/session';
import { carriesTracks, readDraggedTracks } from '../../../entities/track';
import { formatCount } from '../../../lib/format';
import facetClasses from './facets.module.css';
import classes from './crate-shelf.module.css';

interface CrateShelfProps {
  /** Names of crates that the library is narrowed to. */
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

const NEW = 'new';

/** One's crates beside the library: a press shows what is in them, tracks can be dropped on the plain ones. */
export function CrateShelf({ chosen, onChange }: CrateShelfProps) {
  const { mayChange } = useSession();
  const { data } = useQuery(cratesQuery());
  const [over, setOver] = useState<string | null>(null);
  const [adding, setAdding] = useState<readonly string[]>([]);
  const add = useAddToCrate();
  const toggle = (name: string) =>
    onChange(chosen.includes(name) ? chosen.filter((other) => other !== name) : [...chosen, name]);
  const target = (id: string, onTracks: (trackIds: string[]) => void) => ({
    'data-over': over === id,
    onDragOver: (event: DragEvent) => {
      if (!mayChange || !carriesTracks(event.dataTransfer)) return;
      event.preventDefault();
      setOver(id);
    },
    onDragLeave: () => setOver(null),
    onDrop: (event: DragEvent) => {
      event.preventDefault();
      setOver(null);
      const trackIds = readDraggedTracks(event.dataTransfer);
      if (trackIds.length > 0) onTracks(trackIds);
    },
  });
  return (
    <section aria-label="Crates">
      <h2 className={facetClasses.title}>
        <Link href="/crates" className={classes.head}>
          Crates
        </Link>
      </h2>
      <div className={classes.shelf}>
        {data?.items.map(({ id, name, kind, tracks }) => (
          <button
            key={id}
            type="button"
            className={classes.crate}
            aria-pressed={chosen.includes(name)}
            onClick={() => toggle(name)}
            {...(kind === 'plain' && target(id, (trackIds) => add.mutate({ id, trackIds })))}
          >
            {kind === 'plain' ? <IconBox size={15} aria-hidden /> : <IconSparkles size={15} aria-hidden />}
            <span className={classes.name}>{name}</span>
            <span className={classes.count}>{formatCount(tracks)}</span>
          </button>
        ))}
        {mayChange && (
          <div className={classes.drop} {...target(NEW, setAdding)}>
            <IconPlus size={15} aria-hidden /> Drop here for a new crate
          </div>
        )}
      </div>
      {adding.length > 0 && <AddToCrate trackIds={adding} onClose={() => setAdding([])} />}
    </section>
  );
}
