export { SampleWantedModule } from './sample-wanted.module.js';
export { SampleModule } from './sample.module.js';
export { SampleService } from './sample.service.js';
