'use client';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../entities/session';
import { QueryState } from '../../../ui/query-state';
import { SettingsPage } from '../../../ui/settings-page';
import { SkeletonRows } from '../../../ui/states';
import { accountQuery } from '../api/account';
import { AccountSection } from './account-section';
import { ConnectSection } from './connect-section';
import { GoneSection } from './gone-section';
import { OauthOutcome } from './oauth-outcome';
import { PushSection } from './push-section';
import { RefusedNotice } from './refused-notice';
import { ScheduleSection } from './schedule-section';
import { SyncSection } from './sync-section';

/** A person's Discogs account: connect it, keep the collection in step, push edits back. */
export function DiscogsPage() {
  const { mayChange } = useSession();
  const discogs = useQuery(accountQuery());
  return (
    <SettingsPage
      title="Discogs"
      about="Your collection there and here, kept in step. What you change here stays yours, whatever a sync brings."
    >
      <OauthOutcome />
      <QueryState query={discogs} loading={<SkeletonRows rows={3} height={170} />}>
        {({ account, oauthReady }) =>
          account === null ? (
            <ConnectSection oauthReady={oauthReady} mayChange={mayChange} />
          ) : (
            <>
              {account.state === 'refused' && <RefusedNotice account={account} mayChange={mayChange} />}
              <AccountSection account={account} mayChange={mayChange} />
              <SyncSection account={account} mayChange={mayChange} />
              <GoneSection mayChange={mayChange} />
              <ScheduleSection account={account} mayChange={mayChange} />
              <PushSection account={account} mayChange={mayChange} />
            </>
          )
        }
      </QueryState>
    </SettingsPage>
  );
}
