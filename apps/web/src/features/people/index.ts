export { BorrowPage } from './components/borrow-page';
export { CommonPage } from './components/common-page';
export { FriendsPage } from './components/friends-page';
