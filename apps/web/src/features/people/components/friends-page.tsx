'use client';
import { useQuery } from '@tanstack/react-query';
import { IconUsers } from '@tabler/icons-react';
import { friendsQuery } from '../../../entities/person';
import { useSession } from '../../../entities/session';
import { Page, Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { Empty, SkeletonRows } from '../../../ui/states';
import { Follows } from './follows';
import { FriendCard } from './friend-card';
import { Others } from './others';
import { Requests } from './requests';
import classes from './people.module.css';

/** Who sees your records, whose records you see. */
export function FriendsPage() {
  const { mayChange } = useSession();
  const friends = useQuery(friendsQuery());
  return (
    <Page title="Friends" about="Look through each other’s records. You choose what each friend may see.">
      <QueryState query={friends} loading={<SkeletonRows rows={4} height={90} />}>
        {(data) => (
          <>
            <Requests askedMe={data.askedMe} askedByMe={data.askedByMe} mayChange={mayChange} />
            {data.friends.length > 0 ? (
              <div className={classes.cards}>
                {data.friends.map((friend) => (
                  <FriendCard key={friend.id} friend={friend} mayChange={mayChange} />
                ))}
              </div>
            ) : (
              <Section title="Your friends">
                <Empty
                  icon={IconUsers}
                  title="No friends yet"
                  text="Ask somebody on this installation below. The owner can invite others by a link, in the settings."
                />
              </Section>
            )}
            {mayChange && data.others.length > 0 && <Others people={data.others} />}
          </>
        )}
      </QueryState>
      <Follows mayChange={mayChange} />
    </Page>
  );
}
