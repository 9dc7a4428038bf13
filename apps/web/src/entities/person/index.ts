export { followedQuery, friendsQuery } from './api/people-queries';
export { useVisiblePeople, type VisiblePerson } from './use-visible-people';
