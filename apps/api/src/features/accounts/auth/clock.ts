import { Injectable } from '@nestjs/common';

/** The time, so that tests can choose it. */
@Injectable()
export class Clock {
  /** Milliseconds since 1970. */
  now(): number {
    return Date.now();
  }
}
