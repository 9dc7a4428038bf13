import { Controller } from '@nestjs/common';
import { entityRoutes, type RouteInput } from '@segue/shared/contracts/http';
import { own } from '../../access/index.js';
import { CurrentUser, Input, Route, type Principal } from '../../http/index.js';
import { ArtistService } from './artist.service.js';
import { EntityListsService } from './entity-lists.service.js';
import { LabelService } from './label.service.js';
import { StyleService } from './style.service.js';

@Controller()
export class EntitiesController {
  constructor(
    private readonly lists: EntityListsService,
    private readonly artistPages: ArtistService,
    private readonly labelPages: LabelService,
    private readonly stylePages: StyleService,
  ) {}

  @Route(entityRoutes.artists)
  artists(@Input() { query }: RouteInput<typeof entityRoutes.artists>, @CurrentUser() user: Principal) {
    return this.lists.artists(own(user), query);
  }

  @Route(entityRoutes.artist)
  artist(@Input() { params }: RouteInput<typeof entityRoutes.artist>, @CurrentUser() user: Principal) {
    return this.artistPages.page(own(user), params.id);
  }

  @Route(entityRoutes.fetchArtist)
  fetchArtist(
    @Input() { params }: RouteInput<typeof entityRoutes.fetchArtist>,
    @CurrentUser() user: Principal,
  ) {
    return this.artistPages.fetch(own(user), params.id);
  }

  @Route(entityRoutes.labels)
  labels(@Input() { query }: RouteInput<typeof entityRoutes.labels>, @CurrentUser() user: Principal) {
    return this.lists.labels(own(user), query);
  }

  @Route(entityRoutes.label)
  label(@Input() { params }: RouteInput<typeof entityRoutes.label>, @CurrentUser() user: Principal) {
    return this.labelPages.page(own(user), params.id);
  }

  @Route(entityRoutes.styles)
  styles(@Input() { query }: RouteInput<typeof entityRoutes.styles>, @CurrentUser() user: Principal) {
    return this.lists.styles(own(user), query);
  }

  @Route(entityRoutes.style)
  style(@Input() { params }: RouteInput<typeof entityRoutes.style>, @CurrentUser() user: Principal) {
    return this.stylePages.page(own(user), params.name);
  }
}
