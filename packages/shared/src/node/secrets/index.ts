export { SecretBox } from './secret-box.js';
export { secretEnv } from './secret-env.js';
export { isGuessable } from './guessable.js';
