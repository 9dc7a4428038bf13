'use client';
import { Button } from '@mantine/core';
import type { CrateSummary } from '@segue/shared/contracts/http';
import { useQuery } from '@tanstack/react-query';
import { IconAlertTriangle, IconBox, IconPlus, IconSparkles } from '@tabler/icons-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { Cover } from '../../../entities/cover';
import { cratesQuery } from '../../../entities/crate';
import { useSession } from '../../../entities/session';
import { countOf } from '../../../lib/format';
import { oneOf, useUrlView, type Fields } from '../../../lib/url-state';
import { Page } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { Empty, SkeletonRows } from '../../../ui/states';
import { NewCrate } from './new-crate';
import classes from './crate-list.module.css';

type Making = '' | 'plain' | 'smart';
const FIELDS: Fields<{ readonly make: Making }> = { make: oneOf(['', 'plain', 'smart']) };

/** All crates, with what is in them. */
export function CrateList() {
  const { mayChange } = useSession();
  const { view, go } = useUrlView(FIELDS);
  const router = useRouter();
  const crates = useQuery(cratesQuery());
  const make = mayChange && (
    <>
      <Button
        variant="default"
        leftSection={<IconSparkles size={17} />}
        onClick={() => go({ make: 'smart' })}
      >
        Smart crate
      </Button>
      <Button leftSection={<IconPlus size={17} />} onClick={() => go({ make: 'plain' })}>
        New crate
      </Button>
    </>
  );
  return (
    <Page title="Crates" about="Picks of tracks: by hand, or by a rule that keeps itself." actions={make}>
      <QueryState query={crates} loading={<SkeletonRows rows={6} height={88} />}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty
              icon={IconBox}
              title="No crates yet"
              text="Put tracks into one from the library, or let a rule pick them: all house of the nineties with audio, say."
              action={make}
            />
          ) : (
            <ul className={classes.list}>
              {items.map((crate) => (
                <li key={crate.id}>
                  <CrateCard crate={crate} />
                </li>
              ))}
            </ul>
          )
        }
      </QueryState>
      {view.make !== '' && (
        <NewCrate
          kind={view.make}
          onClose={() => go({ make: '' })}
          onMade={({ id }) => router.push(`/crates/${id}`)}
        />
      )}
    </Page>
  );
}

function CrateCard({ crate }: { readonly crate: CrateSummary }) {
  const { id, name, kind, tracks, thumbUrls, problems } = crate;
  const urls = thumbUrls.slice(0, 4);
  return (
    <Link href={`/crates/${id}`} className={classes.card}>
      <span className={classes.covers}>
        {urls.length < 4 ? (
          <Cover title={name} url={urls[0] ?? null} size={64} />
        ) : (
          urls.map((url) => <Cover key={url} title={name} url={url} size={31} />)
        )}
      </span>
      <span className={classes.words}>
        <span className={classes.name}>{name}</span>
        <span className={classes.facts}>
          {kind === 'smart' && <IconSparkles size={13} aria-hidden />}
          {countOf(tracks, 'track')}
          {kind === 'smart' && ' by a rule'}
        </span>
        {problems.length > 0 && (
          <span className={classes.problem}>
            <IconAlertTriangle size={13} aria-hidden /> {problems[0]}
          </span>
        )}
      </span>
    </Link>
  );
}
