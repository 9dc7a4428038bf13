import { SAMPLE_CRATE, type FakeDiscogs } from '@segue/shared/testing';

/** The owner at Discogs, and the token that they make there. */
export const DISCOGS_PERSON = { username: 'ruth_vinyl', token: 'made-on-the-settings-page' };

/** A copy that the owner lets go at Discogs in the middle of the story. */
export const COPY_TO_LET_GO = { instanceId: 900_000_001, releaseId: SAMPLE_CRATE[0]?.id ?? 0 };

/** Gives the owner the crate at Discogs, too, in two folders, and a wantlist of two records. */
export function addDiscogsPerson(discogs: FakeDiscogs): void {
  const copies = SAMPLE_CRATE.flatMap(({ id, rows }) => rows.map((row) => ({ releaseId: id, row })));
  const person = discogs.data.addPerson(
    DISCOGS_PERSON.username,
    copies.map(({ releaseId, row }, index) => ({
      releaseId,
      dateAdded: dateAddedOf(row),
      instanceId: COPY_TO_LET_GO.instanceId + index,
      folderId: 1 + (index % 2),
    })),
  );
  person.folders.push({ id: 2, name: 'Friday box' });
  person.wants = SAMPLE_CRATE.slice(1, 3).map(({ id }) => ({ releaseId: id }));
}

const californian = new Intl.DateTimeFormat('en', {
  timeZone: 'America/Los_Angeles',
  timeZoneName: 'longOffset',
});

/** An export says the time at Discogs' own clock, without its zone; the API says both. */
function dateAddedOf(row: string): string {
  const [, day = '', time = ''] = /(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)/.exec(row) ?? [];
  const parts = californian.formatToParts(new Date(`${day}T${time}Z`));
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? '';
  return `${day}T${time}${offset}`;
}
