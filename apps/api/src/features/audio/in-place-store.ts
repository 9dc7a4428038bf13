import { stat } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import { inPlaceKey, isInPlace } from '@segue/shared/node';
import { z } from 'zod';
import { readAudioFacts, type AudioFacts, type AudioTags } from './audio-facts.js';
import { AUDIO_ROOTS } from './audio-roots.module.js';
import { AudioRepository, type StoredAudio } from './audio.repository.js';
import { MusicFoldersRepository } from './folders/music-folders.repository.js';
import { realOrNull } from './scan-roots.js';

export interface PlacedAudio {
  readonly file: StoredAudio;
  readonly tags: AudioTags;
  /** Tracks that play this now, and before played another file or none, since it was missing. */
  readonly changedTracks: readonly string[];
}

interface PlaceFacts {
  /** A file of the same bytes. */
  readonly known: StoredAudio | null;
  readonly facts: AudioFacts;
  readonly mtime: Date;
  readonly folder: { readonly id: string; readonly ownerId: string };
}

const storedTags = z.object({
  ...{ title: z.string().nullable(), artist: z.string().nullable(), album: z.string().nullable() },
  ...{ year: z.number().nullable(), position: z.string().nullable() },
});

/** Knows files where they lie: reads them, and never copies, moves or changes one. */
@Injectable()
export class InPlaceStore {
  constructor(
    private readonly audio: AudioRepository,
    private readonly folders: MusicFoldersRepository,
    @Inject(AUDIO_ROOTS) private readonly roots: readonly string[],
  ) {}

  /**
   * The file at a path, read only when it is new there or has changed since.
   * @throws TypedError when it is no audio
   */
  async place(path: string, folder: { id: string; ownerId: string }): Promise<PlacedAudio> {
    const { size, mtime } = await stat(path);
    const before = await this.audio.findByPath(path);
    if (before !== null && isUnchanged(before, size, mtime)) {
      const tags = storedTags.safeParse(before.tags);
      if (tags.success) return { file: before, tags: tags.data, changedTracks: [] };
    }
    const facts = await readAudioFacts(path);
    const known = await this.audio.findByHash(facts.contentHash);
    const twin = known !== null && (await isTwin(known, path));
    const file = twin ? known : await this.keep(path, { known, facts, mtime, folder });
    const changed = before !== null && before.id !== file.id;
    const changedTracks = changed ? await this.folders.replaced(before.id, file.id, new Date()) : [];
    if (known !== null && known.missingSince !== null)
      changedTracks.push(...(await this.folders.tracksOf(file.id)));
    return { file, tags: facts.tags, changedTracks };
  }

  private async keep(path: string, { known, facts, mtime, folder }: PlaceFacts): Promise<StoredAudio> {
    const { tags, extension, ...columns } = facts;
    return this.folders.place(known, {
      ...columns,
      ...{ storageKey: await this.keyOf(path), originalName: basename(path), tags: { ...tags, extension } },
      ...{ source: 'scan', sourcePath: path, sourceModifiedAt: mtime },
      ...{ folderId: folder.id, addedById: folder.ownerId },
    });
  }

  /** Roots may be named by a symbolic link; keys are made of what they are named. */
  private async keyOf(path: string): Promise<string> {
    for (const root of this.roots) {
      const real = await realOrNull(root);
      const inside = real === null ? '..' : relative(real, path);
      if (!inside.startsWith('..')) return inPlaceKey(join(root, inside), this.roots);
    }
    return inPlaceKey(path, this.roots);
  }
}

/** Two copies of one file: the first one stays the one that is known. */
async function isTwin({ sourcePath, missingSince }: StoredAudio, path: string): Promise<boolean> {
  return (
    sourcePath !== null &&
    sourcePath !== path &&
    missingSince === null &&
    (await realOrNull(sourcePath)) !== null
  );
}

/** One whose folder was forgotten since is registered anew. */
function isUnchanged(known: StoredAudio, size: number, mtime: Date): boolean {
  const registered = known.folderId !== null || !isInPlace(known.storageKey);
  const same = Number(known.sizeBytes) === size && known.sourceModifiedAt?.getTime() === mtime.getTime();
  return registered && same;
}
