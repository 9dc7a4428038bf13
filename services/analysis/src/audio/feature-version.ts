import type { FeatureVersion } from '@segue/shared/domain/music';

/** Names the method of this whole analysis; raise it with any change that changes a number. */
export const FEATURE_VERSION: FeatureVersion = 'segue-audio/1';
