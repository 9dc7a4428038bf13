export { gradeOf, TransitionDot } from './transition-dot';
export { TransitionTerms } from './transition-terms';
