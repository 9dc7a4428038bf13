'use client';
import { useQuery } from '@tanstack/react-query';
import { IconListSearch } from '@tabler/icons-react';
import { OwnerOnly, useSession } from '../../../entities/session';
import { countOf } from '../../../lib/format';
import { number, oneOf, text, useUrlView, type Fields } from '../../../lib/url-state';
import { PageNumbers } from '../../../ui/page-numbers';
import { QueryState } from '../../../ui/query-state';
import { SettingsPage } from '../../../ui/settings-page';
import { Empty, SkeletonRows } from '../../../ui/states';
import { auditQuery } from '../api/audit';
import { AuditFilters } from './audit-filters';
import { AuditLine } from './audit-line';
import { KeptDays } from './kept-days';
import { OUTCOMES, type AuditView } from './audit-view';
import classes from './audit.module.css';

const FIELDS: Fields<AuditView> = { who: text, action: text, outcome: oneOf(OUTCOMES), page: number };
const PAGE_SIZE = 50;

/** Who did what, for the owner: what only they may do, and who got in how. */
export function AuditPage() {
  const { view, go } = useUrlView(FIELDS);
  const { isOwner } = useSession();
  const page = view.page ?? 1;
  const query = auditQuery({
    ...{ limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE },
    ...(view.who !== '' && { actorId: view.who }),
    ...(view.action !== '' && { action: view.action }),
    ...(view.outcome !== 'all' && { outcome: view.outcome }),
  });
  const entries = useQuery({ ...query, enabled: isOwner });
  return (
    <SettingsPage
      title="Audit log"
      about="What the owner alone may do, and how people got in. Nothing in it can be changed."
      actions={entries.data && <KeptDays key={entries.data.keptDays} days={entries.data.keptDays} />}
    >
      <OwnerOnly why="It names what everybody here did. Your own sessions are under Sign-in and devices.">
        <AuditFilters
          view={view}
          known={entries.data}
          onChange={(change) => go({ ...change, page: undefined })}
        />
        <QueryState query={entries} loading={<SkeletonRows rows={8} height={58} />}>
          {({ items, total }) =>
            items.length === 0 ? (
              <Empty icon={IconListSearch} title="No such entry" text="Take a filter away to see more." />
            ) : (
              <>
                <p className={classes.count} role="status">
                  {countOf(total, 'entry', 'entries')}
                </p>
                <ul className={classes.list} aria-label="Entries">
                  {items.map((entry) => (
                    <AuditLine key={entry.id} entry={entry} />
                  ))}
                </ul>
                <PageNumbers
                  page={page}
                  total={total}
                  size={PAGE_SIZE}
                  onChange={(next) => go({ page: next })}
                />
              </>
            )
          }
        </QueryState>
      </OwnerOnly>
    </SettingsPage>
  );
}
