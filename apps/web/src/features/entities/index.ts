export { ArtistPage } from './components/artist-page';
export { LabelPage } from './components/label-page';
export { Artists, Labels, Styles } from './components/lists';
export { StylePage } from './components/style-page';
