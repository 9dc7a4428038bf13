import type { ArtistFacts, CreditFacts, HeadingFacts, ReleaseFacts, TrackFacts } from './facts.js';

const API = 'https://api.discogs.com';
const CHANGED = '2024-01-01T00:00:00-08:00';

/** `GET /releases/{id}` as the Discogs API writes it, built from facts. Texts that only people write are empty. */
export function releaseDocument(facts: ReleaseFacts) {
  const { id, title, artists, year = 0, country, master, genres = [], styles = [] } = facts;
  return {
    id,
    status: 'Accepted',
    year,
    resource_url: `${API}/releases/${id}`,
    uri: `https://www.discogs.com/release/${id}`,
    artists: artists.map(artistDocument),
    artists_sort: artists.map((artist) => artist.name).join(', '),
    labels: (facts.labels ?? []).map((label) => ({
      ...label,
      entity_type: '1',
      entity_type_name: 'Label',
      resource_url: `${API}/labels/${label.id}`,
    })),
    series: [],
    companies: [],
    formats: facts.formats ?? [],
    data_quality: 'Needs Vote',
    format_quantity: (facts.formats ?? []).reduce((sum, format) => sum + Number(format.qty), 0),
    date_added: CHANGED,
    date_changed: CHANGED,
    num_for_sale: 0,
    lowest_price: null,
    ...(master === undefined ? {} : { master_id: master, master_url: `${API}/masters/${master}` }),
    title,
    country: country ?? null,
    released: year === 0 ? '' : String(year),
    identifiers: (facts.barcodes ?? []).map((value) => ({ type: 'Barcode', value })),
    videos: (facts.videos ?? []).map((video) => ({ ...video, description: '', embed: true })),
    genres,
    styles,
    tracklist: (facts.tracks ?? []).map(lineDocument),
    extraartists: (facts.credits ?? []).map(creditDocument),
    images: [],
    thumb: '',
    estimated_weight: 230,
    blocked_from_sale: false,
    is_offensive: false,
  };
}

export type ReleaseDocument = ReturnType<typeof releaseDocument>;

function lineDocument(line: TrackFacts | HeadingFacts) {
  if ('heading' in line) return { position: '', type_: 'heading', title: line.heading, duration: '' };
  if (line.parts === undefined) return trackDocument(line, 'track');
  return {
    ...trackDocument(line, 'index'),
    sub_tracks: line.parts.map((part) => trackDocument(part, 'track')),
  };
}

/** Discogs leaves `artists` and `extraartists` out where a track has none of its own. */
function trackDocument(
  { position, title, duration = '', artists, credits }: TrackFacts,
  type: 'track' | 'index',
) {
  return {
    position,
    type_: type,
    ...(artists === undefined ? {} : { artists: artists.map(artistDocument) }),
    title,
    ...(credits === undefined ? {} : { extraartists: credits.map(creditDocument) }),
    duration,
  };
}

function artistDocument({ id, name, anv = '', join = '' }: ArtistFacts) {
  return { name, anv, join, role: '', tracks: '', id, resource_url: `${API}/artists/${id}` };
}

function creditDocument({ role, tracks = '', ...artist }: CreditFacts) {
  return { ...artistDocument(artist), role, tracks };
}
