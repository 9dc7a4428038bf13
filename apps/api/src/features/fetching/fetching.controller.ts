import { Controller } from '@nestjs/common';
import { fetchingRoutes, trackRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, Upload, type Principal, type UploadedFile } from '../../http/index.js';
import { CookiesService } from './cookies/cookies.service.js';
import { FetchingService } from './fetching.service.js';
import { FetchingSettingsService } from './fetching-settings.service.js';
import { FindingsService } from './findings/findings.service.js';

@Controller()
export class FetchingController {
  constructor(
    private readonly fetching: FetchingService,
    private readonly settings: FetchingSettingsService,
    private readonly cookies: CookiesService,
    private readonly findings: FindingsService,
  ) {}

  @Route(fetchingRoutes.settings)
  read(@CurrentUser() user: Principal) {
    return this.settings.get(own(user));
  }

  @Route(fetchingRoutes.saveSettings)
  save(@Input() { body }: RouteInput<typeof fetchingRoutes.saveSettings>, @CurrentUser() user: Principal) {
    return this.settings.save(own(user), body);
  }

  @Route(fetchingRoutes.switchEmbeds)
  switchEmbeds(
    @Input() { body }: RouteInput<typeof fetchingRoutes.switchEmbeds>,
    @CurrentUser() user: Principal,
  ) {
    return this.settings.switchEmbeds(own(user), body.on);
  }

  @Route(fetchingRoutes.uploadCookies)
  uploadCookies(
    @Input() { params }: RouteInput<typeof fetchingRoutes.uploadCookies>,
    @Upload() file: UploadedFile,
    @CurrentUser() user: Principal,
  ) {
    return this.cookies.save(own(user), params.service, file.path);
  }

  @Route(fetchingRoutes.removeCookies)
  removeCookies(
    @Input() { params }: RouteInput<typeof fetchingRoutes.removeCookies>,
    @CurrentUser() user: Principal,
  ) {
    return this.cookies.remove(own(user), params.service);
  }

  @Route(fetchingRoutes.plan)
  plan(@Input() { body }: RouteInput<typeof fetchingRoutes.plan>, @CurrentUser() user: Principal) {
    return this.fetching.plan(own(user), body);
  }

  @Route(fetchingRoutes.start)
  start(@Input() { body }: RouteInput<typeof fetchingRoutes.start>, @CurrentUser() user: Principal) {
    return this.fetching.start(own(user), body);
  }

  @Route(fetchingRoutes.findings)
  list(@Input() { query }: RouteInput<typeof fetchingRoutes.findings>, @CurrentUser() user: Principal) {
    return this.findings.list(own(user), query);
  }

  @Route(fetchingRoutes.decide)
  decide(
    @Input() { params, body }: RouteInput<typeof fetchingRoutes.decide>,
    @CurrentUser() user: Principal,
  ) {
    return this.findings.decide(own(user), params.id, body.url);
  }

  @Route(trackRoutes.download)
  async download(
    @Input() { params, body }: RouteInput<typeof trackRoutes.download>,
    @CurrentUser() user: Principal,
  ) {
    return { run: await this.fetching.startOne(own(user), params.id, body.url) };
  }
}
