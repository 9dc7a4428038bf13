import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { forbidden, TypedError } from '@segue/shared/node';
import { HttpSettings } from './http-settings.js';
import { Authenticator, mayAccess } from './principal.js';
import { contractOf, isOutsideContract } from './route-metadata.js';
import { isMutation, originOf } from './same-origin.js';
import { knownOf, type SegueRequest } from './segue-request.js';

const signIn = 'Sign in, or send an API key in the header x-api-key.';

/** Lets a request through to its route: who calls, whether their role reaches, and that no other site sent it. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly settings: HttpSettings,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const contract = contractOf(context.getHandler());
    if (!contract) return isOutsideContract(context.getHandler());
    const request = context.switchToHttp().getRequest<SegueRequest>();
    if (contract.access === 'public') {
      this.refuseOtherSites(request, 'lenient');
      return true;
    }
    const authentication = await this.authenticator.authenticate(request);
    if (!authentication) throw new TypedError('unauthorized', signIn);
    if (authentication.via === 'cookie') this.refuseOtherSites(request, 'strict');
    const { role } = authentication.principal;
    if (!mayAccess(role, contract.access)) {
      throw forbidden(
        `Your role is ${role}; this needs ${contract.access}. Ask the owner of this installation.`,
      );
    }
    knownOf(request).authentication = authentication;
    return true;
  }

  /** A cookie goes along whoever makes the browser ask, so `strict` wants the browser's word; without one, `lenient`. */
  private refuseOtherSites(request: SegueRequest, how: 'strict' | 'lenient'): void {
    if (!isMutation(request)) return;
    const origin = originOf(request, this.settings.publicUrl);
    if (origin === 'same' || (origin === 'unsaid' && how === 'lenient')) return;
    throw forbidden(
      origin === 'other'
        ? 'This request came from another site. Use Segue’s own pages, or an API key in the header x-api-key.'
        : 'A change by session cookie needs an Origin header of this address. Scripts: send an API key in x-api-key.',
    );
  }
}
