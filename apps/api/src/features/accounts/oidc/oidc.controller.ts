import { Controller, Logger, Req, Res } from '@nestjs/common';
import { signInRoutes, type RouteInput } from '@segue/shared/contracts/http';
import type { Request, Response } from 'express';
import { Input, outerHost, outerPrefix, Route } from '../../../http/index.js';
import { AuthSettings } from '../auth/auth-settings.js';
import { isHttps } from '../auth/wire.js';
import { OidcArrivals } from './oidc-arrivals.js';
import { OidcService } from './oidc.service.js';
import { SignInFailed } from './sign-in-failed.js';
import { StepCookie } from './step-cookie.js';

const HOME = '/library';

@Controller()
export class OidcController {
  private readonly logger = new Logger('Auth');

  constructor(
    private readonly oidc: OidcService,
    private readonly steps: StepCookie,
    private readonly arrivals: OidcArrivals,
    private readonly settings: AuthSettings,
  ) {}

  @Route(signInRoutes.providers)
  providers() {
    return { providers: this.oidc.list() };
  }

  @Route(signInRoutes.begin)
  async begin(
    @Input() { params, query }: RouteInput<typeof signInRoutes.begin>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const provider = this.oidc.provider(params.provider);
    await this.leading(response, params.provider, async () => {
      const { url, step } = await provider.begin(this.callback(request, params.provider).href);
      const kept = { ...step, next: pathOf(query.next) };
      this.steps.keep(response, params.provider, kept, isHttps(request, this.settings.publicUrl));
      return url.href;
    });
  }

  @Route(signInRoutes.finish)
  async finish(
    @Input() { params }: RouteInput<typeof signInRoutes.finish>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const provider = this.oidc.provider(params.provider);
    await this.leading(response, params.provider, async () => {
      const https = isHttps(request, this.settings.publicUrl);
      const step = this.steps.take(request, response, params.provider, https);
      const cameTo = this.callback(request, params.provider);
      cameTo.search = new URL(request.originalUrl, cameTo).search;
      const arrival = await this.oidc.finish(provider, cameTo, step);
      await this.arrivals.letIn(request, response, { ...arrival, provider: params.provider });
      return step.next;
    });
  }

  /** Leads on to where `work` says, or to the sign-in page with what went wrong. */
  private async leading(response: Response, provider: string, work: () => Promise<string>): Promise<void> {
    try {
      response.redirect(303, await work());
    } catch (error) {
      if (!(error instanceof SignInFailed)) throw error;
      this.logger.warn({ msg: `Signing in at ${provider} failed: ${error.message}`, err: error });
      const query = new URLSearchParams({ problem: error.code, provider });
      response.redirect(303, `/sign-in?${query.toString()}`);
    }
  }

  /** Where the provider is to send the browser; it must have been told of exactly this address. */
  private callback(request: Request, provider: string): URL {
    const https = isHttps(request, this.settings.publicUrl);
    const origin = this.settings.publicUrl ?? `${https ? 'https' : 'http'}://${outerHost(request)}`;
    return new URL(`${outerPrefix(request)}/api/sign-in/${provider}/callback`, origin);
  }
}

/** Only a path of our own: an address elsewhere would lead people away after they signed in. */
const pathOf = (next = HOME): string => (/^\/(?![/\\])/.test(next) ? next : HOME);
