export { MixButton } from './mix-button';
export { gradeOf, TransitionDot } from './transition-dot';
export { TransitionTerms } from './transition-terms';
