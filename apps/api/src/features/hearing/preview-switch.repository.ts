import { Injectable } from '@nestjs/common';
import { InstallationSwitch } from '../../database/index.js';

/** Whether catalogues may be asked for previews. */
@Injectable()
export class PreviewSwitch extends InstallationSwitch {
  protected readonly key = 'previews';
}
