import { Controller } from '@nestjs/common';
import { sampleRoutes } from '@segue/shared/contracts/http';
import { own } from '../../access/index.js';
import { CurrentUser, Route, type Principal } from '../../http/index.js';
import { SampleService } from './sample.service.js';

@Controller()
export class SampleController {
  constructor(private readonly sample: SampleService) {}

  @Route(sampleRoutes.load)
  async load(@CurrentUser() user: Principal) {
    return { run: await this.sample.load(own(user)) };
  }
}
