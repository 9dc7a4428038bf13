import { Injectable } from '@nestjs/common';
import { InstallationSwitch } from '../../database/index.js';

/** Whether browsers may show pictures and players of the sites where audio was found. */
@Injectable()
export class EmbedSwitch extends InstallationSwitch {
  protected readonly key = 'embeds';
}
