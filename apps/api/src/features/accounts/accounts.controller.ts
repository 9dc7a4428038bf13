import { Controller, Req, Res } from '@nestjs/common';
import { accountRoutes, type RouteInput } from '@segue/shared/contracts/http';
import type { Request, Response } from 'express';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { AccountsService } from './accounts.service.js';
import { ApiKeysService } from './api-keys.service.js';
import { SignIn } from './auth/sign-in.js';

@Controller()
export class AccountsController {
  constructor(
    private readonly accounts: AccountsService,
    private readonly keys: ApiKeysService,
    private readonly signIn: SignIn,
  ) {}

  @Route(accountRoutes.setupState)
  setupState() {
    return this.accounts.setupState();
  }

  @Route(accountRoutes.setup)
  async setup(
    @Input() { body }: RouteInput<typeof accountRoutes.setup>,
    @Req() request: Request,
    @Res({ passthrough: true }) response: Response,
  ) {
    const owner = await this.accounts.setup(body);
    await this.signIn.after(request, response, body);
    return owner;
  }

  @Route(accountRoutes.me)
  me(@CurrentUser() user: Principal) {
    return this.accounts.get(user.id);
  }

  @Route(accountRoutes.users)
  users() {
    return this.accounts.list();
  }

  @Route(accountRoutes.createUser)
  createUser(@Input() { body }: RouteInput<typeof accountRoutes.createUser>) {
    return this.accounts.create(body);
  }

  @Route(accountRoutes.updateUser)
  updateUser(@Input() { params, body }: RouteInput<typeof accountRoutes.updateUser>) {
    return this.accounts.change(params.id, body);
  }

  @Route(accountRoutes.apiKeys)
  apiKeys(@CurrentUser() user: Principal) {
    return this.keys.list(own(user));
  }

  @Route(accountRoutes.createApiKey)
  createApiKey(
    @Input() { body }: RouteInput<typeof accountRoutes.createApiKey>,
    @CurrentUser() user: Principal,
  ) {
    return this.keys.create(own(user), body);
  }

  @Route(accountRoutes.deleteApiKey)
  deleteApiKey(
    @Input() { params }: RouteInput<typeof accountRoutes.deleteApiKey>,
    @CurrentUser() user: Principal,
  ) {
    return this.keys.remove(own(user), params.id);
  }
}
