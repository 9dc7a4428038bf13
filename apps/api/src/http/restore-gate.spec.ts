import { api, systemRoutes, type RouteContract, type RouteGroup } from '@segue/shared/contracts/http';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { RestoreGate } from './restore-gate.js';

const progress = { done: 3, total: 61, message: 'Restoring Track' };
const routes = Object.values<RouteGroup>(api).flatMap((group) => Object.values<RouteContract>(group));

describe('the gate of a restore', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const refused = (gate: RestoreGate) =>
    [...routes, undefined].filter((route) => {
      try {
        gate.check(route);
        return false;
      } catch (error) {
        expect(error).toMatchObject({ code: 'unavailable', data: { reason: 'restoring', progress } });
        return true;
      }
    });

  it('refuses everything but health, what is outside of the contract too, and says how far it is', () => {
    const gate = new RestoreGate();
    expect(refused(gate)).toEqual([]);
    gate.shut(progress);
    const rest = routes.filter((route) => route !== systemRoutes.live && route !== systemRoutes.ready);
    expect(refused(gate)).toEqual([...rest, undefined]);
    gate.open();
    expect(refused(gate)).toEqual([]);
  });

  it('opens by itself when nobody says any more that it is shut', () => {
    const gate = new RestoreGate();
    gate.shut(progress);
    vi.advanceTimersByTime(4000);
    gate.shut(progress);
    vi.advanceTimersByTime(4000);
    expect(refused(gate)).not.toEqual([]);
    vi.advanceTimersByTime(1000);
    expect(refused(gate)).toEqual([]);
  });
});
