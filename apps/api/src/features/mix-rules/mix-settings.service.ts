import { Injectable } from '@nestjs/common';
import { mixSettings, type MixSettings } from '@segue/shared/contracts/http';
import { DEFAULT_MIX_RULES } from '@segue/shared/domain/mixing';
import type { Own } from '../../access/index.js';
import { MixSettingsRepository } from './mix-settings.repository.js';

const defaults = (): MixSettings => ({
  keyMoves: DEFAULT_MIX_RULES.keyMoves.map((move) => ({ ...move })),
  weights: { ...DEFAULT_MIX_RULES.weights },
});

@Injectable()
export class MixSettingsService {
  constructor(private readonly settings: MixSettingsRepository) {}

  /** A person's own settings, or undefined when they mix by the defaults. */
  async own(person: Own): Promise<MixSettings | undefined> {
    const stored = await this.settings.find(person);
    return stored === undefined ? undefined : mixSettings.parse(stored);
  }

  async get(person: Own): Promise<MixSettings & { own: boolean }> {
    const own = await this.own(person);
    return { ...(own ?? defaults()), own: own !== undefined };
  }

  async save(person: Own, settings: MixSettings): Promise<MixSettings & { own: boolean }> {
    await this.settings.save(person, settings);
    return this.get(person);
  }

  async reset(person: Own): Promise<MixSettings & { own: boolean }> {
    await this.settings.remove(person);
    return this.get(person);
  }
}
