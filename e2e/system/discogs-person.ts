import { SAMPLE_CRATE, type FakeDiscogs } from '@segue/shared/testing';

/** The owner at Discogs, and the token that they make there. */
export const DISCOGS_PERSON = { username: 'ruth_vinyl', token: 'made-on-the-settings-page' };

/** A copy that the owner lets go at Discogs in the middle of the story. */
export const COPY_TO_LET_GO = { instanceId: 900_000_001, releaseId: SAMPLE_CRATE[0]?.id ?? 0 };

/** Gives the owner the crate at Discogs, too, in two folders, and a wantlist of two records. */
export function addDiscogsPerson(discogs: FakeDiscogs): void {
  const ids = SAMPLE_CRATE.flatMap(({ id, rows }) => rows.map(() => id));
  const person = discogs.data.addPerson(
    DISCOGS_PERSON.username,
    ids.map((releaseId, index) => ({
      releaseId,
      instanceId: COPY_TO_LET_GO.instanceId + index,
      folderId: 1 + (index % 2),
    })),
  );
  person.folders.push({ id: 2, name: 'Friday box' });
  person.wants = SAMPLE_CRATE.slice(1, 3).map(({ id }) => ({ releaseId: id }));
}
