import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { forbidden, TypedError } from '@segue/shared/node';
import { HttpSettings } from './http-settings.js';
import { RequestLimiter } from './limits/request-limiter.js';
import { Authenticator, mayAccess } from './principal.js';
import { RestoreGate } from './restore-gate.js';
import { contractOf, isOutsideContract } from './route-metadata.js';
import { refuseOtherSites } from './same-origin.js';
import { knownOf, type SegueRequest } from './segue-request.js';

const signIn = 'Sign in, or send an API key in the header x-api-key.';

/** Lets a request through to its route: not one too many, no restore at work, who calls, whether their role reaches, no other site sent it. */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly authenticator: Authenticator,
    private readonly settings: HttpSettings,
    private readonly limiter: RequestLimiter,
    private readonly gate: RestoreGate,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<SegueRequest>();
    this.limiter.fromAddress(request.ip ?? '');
    const contract = contractOf(context.getHandler());
    this.gate.check(contract);
    if (!contract) return isOutsideContract(context.getHandler());
    if (contract.access === 'public') {
      refuseOtherSites(request, 'lenient', this.settings.publicUrl);
      return true;
    }
    const authentication = await this.authenticator.authenticate(request);
    if (!authentication) throw new TypedError('unauthorized', signIn);
    if (authentication.via !== 'api-key') refuseOtherSites(request, 'strict', this.settings.publicUrl);
    const { id, role } = authentication.principal;
    this.limiter.fromAccount(id);
    if (!mayAccess(role, contract.access)) {
      throw forbidden(
        `Your role is ${role}; this needs ${contract.access}. Ask the owner of this installation.`,
      );
    }
    knownOf(request).authentication = authentication;
    return true;
  }
}
