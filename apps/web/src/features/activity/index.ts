export { Activity } from './components/activity';
