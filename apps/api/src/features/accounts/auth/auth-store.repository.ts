import { Injectable } from '@nestjs/common';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { PrismaService } from '../../../database/index.js';

/** Where better-auth keeps people, sessions and keys: our own tables. */
@Injectable()
export class AuthStoreRepository {
  constructor(private readonly prisma: PrismaService) {}

  adapter(): ReturnType<typeof prismaAdapter> {
    return prismaAdapter(this.prisma, { provider: 'postgresql' });
  }
}
