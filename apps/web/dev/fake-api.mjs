/**
 * A stand-in for the api while pages are drawn: made-up tracks in memory, answers checked against the contract.
 * `node apps/web/dev/fake-api.mjs [tracks]`. Never part of the app or its tests.
 */
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { api } from '@segue/shared/contracts/http';
import { serverEvent } from '@segue/shared/contracts/events';

const COUNT = Number(process.argv[2] ?? 3000);
let seed = 7;
const random = () => ((seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0) / 2 ** 32);
const pick = (list) => list[Math.floor(random() * list.length)];
const id = (n) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const now = () => new Date().toISOString();

const FIRST = 'Midnight Silent Paper Amber Velvet Northern Hidden Electric Slow Golden Distant Broken Inner Lunar Static Tender Concrete Deep Solar Crystal'.split(' ');
const SECOND = 'Garden River Signal Harbour Circuit Motion Window Echo Garage Lights Motel Theory Machine Summer Parade Orchid Avenue Current Mirror Départ'.split(' ');
const ARTISTS = ['Augustus Vale', 'Mira Okafor', 'The Lantern Set', 'Kōji Nakade', 'Sóley Brandt', 'D. Ferreira', 'Plural', 'Nine Rooms', 'Aziza Bell', 'Tobias Krahn', 'Low Ceiling', 'Björn Ask', 'Rosa & The Tide', 'Unit Delta'];
const LABELS = ['17 North Parade', 'Paper Moon', 'Harbour Works', 'Dub Kitchen', 'Late Bus', 'Trestle', 'Ostgut Nacht', 'Sun Ship'];
const STYLES = ['Deep House', 'Techno', 'Dub', 'Roots Reggae', 'Disco', 'Detroit Techno', 'Minimal', 'Soul', 'Jazz-Funk', 'Breakbeat'];
const GENRES = ['Electronic', 'Reggae', 'Funk / Soul', 'Jazz', 'Hip Hop'];

const releases = Array.from({ length: Math.ceil(COUNT / 4) }, (_, n) => ({ id: id(900000 + n), title: `${pick(FIRST)} ${pick(SECOND)}`, artist: pick(ARTISTS), label: pick(LABELS), year: 1972 + Math.floor(random() * 53), catalogNumber: `${pick(['VP', 'HW', 'LB', 'TR'])} ${100 + n}`, genres: [pick(GENRES)], styles: [pick(STYLES), pick(STYLES)], country: pick(['UK', 'Jamaica', 'Germany', 'US', 'Japan']) }));
const tracks = Array.from({ length: COUNT }, (_, n) => {
  const release = releases[Math.floor(n / 4)];
  const hasAudio = random() < 0.5;
  return { kind: 'track', id: id(n), releaseId: release.id, position: ['A1', 'A2', 'B1', 'B2'][n % 4], title: `${pick(FIRST)} ${pick(SECOND)}${random() < 0.2 ? ' (Dub)' : ''}`, artist: release.artist, releaseTitle: release.title, label: release.label, catalogNumber: release.catalogNumber, year: release.year, genres: release.genres, styles: release.styles, durationSeconds: 180 + Math.floor(random() * 320), thumbUrl: null, bpm: hasAudio ? Math.round((82 + (random() + random()) * 30) * 10) / 10 : null, key: hasAudio ? { pitchClass: Math.floor(random() * 12), mode: pick(['major', 'minor']) } : null, energy: hasAudio ? 1 + Math.floor(random() * 10) : null, rating: random() < 0.3 ? 1 + Math.floor(random() * 5) : null, tags: random() < 0.1 ? ['opener'] : [], hasAudio, owned: true, addedAt: new Date(Date.now() - random() * 3e10).toISOString() };
});
const byId = new Map(tracks.map((track) => [track.id, track]));
const camelot = (key) => `${(((key.mode === 'major' ? key.pitchClass : key.pitchClass + 3) * 7 + 7) % 12) + 1}${key.mode === 'minor' ? 'A' : 'B'}`;

let owner = process.argv[3] === 'fresh' ? null : { id: 'u1', username: 'dj', name: 'Dana Jansen', role: 'owner', banned: false, createdAt: now() };
let signedIn = owner !== null;
const playlists = new Map();
const runs = [];
const streams = new Set();
const say = (event) => { const text = `data: ${JSON.stringify(serverEvent.parse(event))}\n\n`; for (const stream of streams) stream.write(text); };

function makeRun(kind, kindTitle, title, subject, steps, result, detail, fail) {
  const run = { id: randomUUID(), kind, kindTitle, title, subject, status: 'queued', progress: { done: 0, total: steps, message: '' }, attempts: 1, error: null, result: null, cancelRequested: false, createdAt: now(), startedAt: null, finishedAt: null };
  runs.unshift(run);
  const tick = () => {
    if (run.cancelRequested) { run.status = 'cancelled'; run.finishedAt = now(); return say({ type: 'run', run }); }
    run.status = 'running'; run.startedAt ??= now(); run.progress.done += 1; run.progress.message = `Working on ${run.progress.done}`;
    if (detail) say({ type: 'run-detail', runId: run.id, kind, detail: detail(run.progress.done) });
    if (run.progress.done >= steps) { run.status = fail ? 'failed' : 'succeeded'; run.finishedAt = now(); run.result = fail ? null : result(); run.error = fail ? { code: 'undecodable', message: fail } : null; }
    say({ type: 'run', run });
    if (run.status === 'running') setTimeout(tick, 120);
  };
  setTimeout(tick, 400);
  return run;
}

function transition() {
  const score = 0.35 + random() * 0.63;
  const term = (name, weight, sentence, known = true) => ({ name, value: known ? Math.min(1, Math.max(0, score + (random() - 0.5) * 0.3)) : 0, weight: known ? weight : 0, known, sentence });
  return { score, sentence: '+2.1 % pitch, 8A → 9A, energy +1', pitchPercent: Math.round((random() * 8 - 4) * 10) / 10, terms: [term('tempo', 3, '124 to 126.6 BPM, pitch −2.1 %'), term('key', 3, '8A to 9A, one up the wheel'), term('energy', 2, 'energy 6 to 7'), term('style', 2, 'both Deep House'), term('mood', 1, 'mood not known', false), term('loudness', 0.5, '0.8 dB apart')] };
}
function makePlaylist(name, count) {
  const pool = tracks.filter((track) => track.hasAudio);
  const items = Array.from({ length: count }, (_, n) => ({ track: pool[(n * 37) % pool.length], seed: n % 7 === 0, transition: n === 0 ? null : transition() }));
  const playlist = { id: randomUUID(), name, durationSeconds: items.reduce((sum, { track }) => sum + track.durationSeconds, 0), score: 0.82, createdAt: now(), updatedAt: now(), items, generation: { runId: randomUUID(), seed: 42, poolSize: pool.length, history: Array.from({ length: 60 }, (_, g) => ({ generation: g, best: 0.9 - 0.5 / (1 + g / 8), mean: 0.8 - 0.5 / (1 + g / 12) })), alternatives: [] }, known: { tempo: count - 1, key: count - 1, energy: count - 1, mood: 0, style: count - 1 } };
  playlists.set(playlist.id, playlist);
  return playlist;
}
if (owner) { makePlaylist('Saturday warm-up', 20); makePlaylist('Dub cellar', 14); }

const imports = [];
function makeImport(fileName) {
  const batch = { id: randomUUID(), runId: '', fileName, format: 'Discogs collection', status: 'succeeded', counts: { total: 150, created: 141, changed: 4, unchanged: 2, bad: 3 }, details: { detailed: 96, waiting: 50, missing: 4 }, createdAt: now() };
  batch.runId = makeRun('import-collection', 'Import collection', `Import ${fileName}`, { kind: 'import', id: batch.id }, 20, () => ({ importId: batch.id })).id;
  imports.unshift(batch);
  return batch;
}
if (owner) { makeImport('collection-2026-11.csv'); makeRun('analyse-track', 'Analyse audio', 'Paper Garden – Plural', { kind: 'track', id: id(3) }, 6, () => ({}), null, 'The file holds no audio that can be read: it ends after 0.2 s.'); makeRun('analyse-track', 'Analyse audio', 'Lunar Echo – Nine Rooms', { kind: 'track', id: id(5) }, 900, () => ({})); makeRun('fetch-release-details', 'Fetch tracklists', 'Tracklists of 150 releases', null, 400, () => ({})); }

const problems = [{ line: 17, column: 'release_id', message: 'This row has no release number, so Discogs cannot say what it is.', raw: 'VP4188,Augustus Pablo,,17 North Parade,"LP, Album",,2011,,Uncategorized' }, { line: 42, column: 'Title', message: 'A quote is opened and never closed.', raw: '"HW 12,Mira Okafor,"Hidden' }, { line: 88, column: 'release_id', message: '"abc" is not a number.', raw: 'LB 3,Plural,Static Motel,Late Bus,12",,1999,abc' }];
const list = (value) => (Array.isArray(value) ? value : []);
const counts = (rows, of) => Object.entries(rows.reduce((all, row) => { for (const value of of(row)) all[value] = (all[value] ?? 0) + 1; return all; }, {})).map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count).slice(0, 100);
const histogram = (rows, field, bins = 24) => { const values = rows.map((row) => row[field]).filter((value) => value !== null); if (!values.length) return { min: 0, max: 0, bins: [] }; const min = values.reduce((a, b) => Math.min(a, b)); const max = values.reduce((a, b) => Math.max(a, b)); const out = Array(bins).fill(0); for (const value of values) out[Math.min(bins - 1, Math.floor(((value - min) / (max - min || 1)) * bins))] += 1; return { min, max, bins: out }; };

function search(query) {
  const started = performance.now();
  const words = query.q.toLowerCase().split(/\s+/).filter(Boolean);
  let rows = tracks.filter((track) => words.every((word) => `${track.title} ${track.artist} ${track.releaseTitle} ${track.label}`.toLowerCase().includes(word)));
  const any = (values, of) => { if (list(values).length) rows = rows.filter((row) => of(row).some((value) => values.includes(value))); };
  any(query.genre, (row) => row.genres); any(query.style, (row) => row.styles); any(query.label, (row) => [row.label]); any(query.artist, (row) => [row.artist]); any(query.tag, (row) => row.tags); any(query.key, (row) => (row.key ? [camelot(row.key)] : []));
  for (const field of ['bpm', 'year', 'energy']) { if (query[`${field}Min`] !== undefined) rows = rows.filter((row) => row[field] !== null && row[field] >= query[`${field}Min`]); if (query[`${field}Max`] !== undefined) rows = rows.filter((row) => row[field] !== null && row[field] <= query[`${field}Max`]); }
  if (query.hasAudio !== undefined) rows = rows.filter((row) => row.hasAudio === query.hasAudio);
  if (query.analysed !== undefined) rows = rows.filter((row) => (row.bpm !== null) === query.analysed);
  const sort = query.sort.split(',')[0];
  if (sort) { const field = sort.replace('-', ''); const sign = sort.startsWith('-') ? -1 : 1; rows = rows.toSorted((a, b) => sign * (a[field] > b[field] ? 1 : a[field] < b[field] ? -1 : 0)); }
  const hits = rows.slice(query.offset, query.offset + query.limit).map((row) => ({ ...row, highlights: Object.fromEntries(['title', 'artist', 'releaseTitle'].map((field) => [field, words.map((word) => [row[field].toLowerCase().indexOf(word), word.length]).filter(([at]) => at >= 0).map(([at, length]) => [at, at + length]).sort((a, b) => a[0] - b[0]).slice(0, 1)])) }));
  return { hits, total: rows.length, facets: { genre: counts(rows, (row) => row.genres), style: counts(rows, (row) => row.styles), label: counts(rows, (row) => [row.label]), artist: counts(rows, (row) => [row.artist]), tag: counts(rows, (row) => row.tags), key: counts(rows, (row) => (row.key ? [camelot(row.key)] : [])) }, histograms: { bpm: histogram(rows, 'bpm'), year: histogram(rows, 'year'), energy: histogram(rows, 'energy', 10) }, milliseconds: performance.now() - started, engine: { name: 'fake', state: 'ready' } };
}

function trackDetail(track) {
  const sources = (field, extra) => (track[field] === null ? [] : [{ value: track[field], source: 'analysis', confidence: 0.86 }, ...(extra ? [{ value: extra, source: 'tags', confidence: null }] : [])]);
  return { ...track, values: { bpm: sources('bpm', track.bpm && track.bpm * 2), key: sources('key'), energy: sources('energy') }, notes: '', analysis: track.bpm === null ? null : { featureVersion: 'segue-1', analysedAt: now(), bpm: track.bpm, bpmConfidence: 0.86, bpmCandidates: [{ bpm: track.bpm, probability: 0.86 }, { bpm: track.bpm * 2, probability: 0.1 }], key: track.key, keyConfidence: 0.7, loudnessLufs: -9.4, truePeakDbtp: -0.3, danceability: 1.3, energy: track.energy, energySource: 'loudness and onset rate', flags: [] }, audio: track.hasAudio ? { fileName: `${track.title}.flac`, mime: 'audio/flac', sizeBytes: 34_212_000, durationSeconds: track.durationSeconds, source: 'scan', matchedBy: 'tags', distance: 0.04 } : null, hasWaveform: track.hasAudio, links: [{ url: 'https://www.youtube.com/watch?v=x', title: `${track.artist} – ${track.title}`, kind: 'video', durationSeconds: 301 }], playlists: [...playlists.values()].filter((playlist) => playlist.items.some((item) => item.track.id === track.id)).map(({ id: playlistId, name }) => ({ id: playlistId, name })) };
}
function waveform() {
  const [channels, length] = [3, 1200];
  const buffer = Buffer.alloc(24 + length * channels * 2);
  [2, 1, 44100, 11025, length, channels].forEach((value, index) => buffer.writeInt32LE(value, index * 4));
  for (let n = 0; n < length; n += 1) for (let band = 0; band < 3; band += 1) { const level = Math.floor((40 + 80 * Math.abs(Math.sin(n / (40 + band * 30))) * random()) * (1 - band * 0.25)); buffer.writeInt8(-level, 24 + (n * 3 + band) * 2); buffer.writeInt8(level, 24 + (n * 3 + band) * 2 + 1); }
  return buffer;
}
function tone() {
  const [rate, seconds] = [8000, 30]; const data = Buffer.alloc(rate * seconds);
  for (let n = 0; n < data.length; n += 1) data[n] = 128 + Math.round(60 * Math.sin((n / rate) * 2 * Math.PI * 220) * Math.exp(-((n % 4000) / 900)));
  const head = Buffer.alloc(44); head.write('RIFF', 0); head.writeUInt32LE(36 + data.length, 4); head.write('WAVEfmt ', 8); head.writeUInt32LE(16, 16); head.writeUInt16LE(1, 20); head.writeUInt16LE(1, 22); head.writeUInt32LE(rate, 24); head.writeUInt32LE(rate, 28); head.writeUInt16LE(1, 32); head.writeUInt16LE(8, 34); head.write('data', 36); head.writeUInt32LE(data.length, 40);
  return Buffer.concat([head, data]);
}
class Fault extends Error { constructor(code, status, message) { super(message); Object.assign(this, { code, status }); } }
const found = (thing) => { if (!thing) throw new Fault('not-found', 404, 'There is no such thing.'); return thing; };
const reviews = Array.from({ length: 3 }, (_, n) => ({ id: id(700000 + n), fileName: ['01 - Midnight Gardn.mp3', 'unknown.flac', 'Lunar_Echo_(dub).wav'][n], path: `/music/in/${n}.mp3`, durationSeconds: 244 + n, candidates: [0, 1, 2].map((c) => ({ track: tracks[n * 9 + c], distance: 0.18 + c * 0.14, penalties: [{ name: 'title', value: 0.1 + c * 0.08, sentence: '"Gardn" is close to "Garden"' }, { name: 'duration', value: 0.05, sentence: '6 seconds longer than on the sleeve' }] })), createdAt: now() }));
const keys = [];
const users = () => [owner, { id: 'u2', username: 'sam', name: 'Sam', role: 'member', banned: false, createdAt: now() }];

const handlers = {
  accounts: { setupState: () => ({ done: owner !== null }), setup: ({ body }) => { owner = { id: 'u1', username: body.username, name: body.name, role: 'owner', banned: false, createdAt: now() }; signedIn = true; return owner; }, me: () => { if (!signedIn) throw new Fault('unauthorized', 401, 'Sign in first.'); return owner; }, users: () => ({ items: users() }), createUser: ({ body }) => ({ id: 'u3', ...body, banned: false, createdAt: now() }), updateUser: () => users()[1], apiKeys: () => ({ items: keys }), createApiKey: ({ body }) => { const key = { id: randomUUID(), name: body.name, start: 'sg_ab12', createdAt: now(), lastUsedAt: null, expiresAt: null }; keys.push(key); return { ...key, key: 'sg_ab12cd34ef56gh78' }; }, deleteApiKey: ({ params }) => void keys.splice(keys.findIndex((key) => key.id === params.id), 1) },
  analysis: { analyse: ({ body }) => { const of = (body.trackIds ?? []).map((trackId) => byId.get(trackId)).filter(Boolean); const ready = of.filter((track) => track.hasAudio); return { runs: ready.slice(0, 5).map((track) => makeRun('analyse-track', 'Analyse audio', `${track.title} – ${track.artist}`, { kind: 'track', id: track.id }, 30, () => ({}))), queued: ready.length, skipped: { withoutAudio: of.length - ready.length, upToDate: 0, alreadyQueued: 0 } }; } },
  audio: { roots: () => ({ items: ['/music', '/mnt/usb'] }), scan: ({ body }) => ({ run: makeRun('scan-audio', 'Scan folder', `Scan ${body.path}`, null, 60, () => ({ files: 120, matched: 110, unsure: 3, unmatched: 7, known: 0, unreadable: [] })) }), reviews: () => ({ items: reviews, total: reviews.length }), decide: ({ params }) => { reviews.splice(reviews.findIndex((review) => review.id === params.id), 1); return { remaining: reviews.length }; } },
  imports: { create: () => { const batch = makeImport('collection.csv'); return { run: runs.find((run) => run.id === batch.runId), importId: batch.id }; }, list: () => ({ items: imports, total: imports.length }), get: ({ params }) => ({ ...found(imports.find((batch) => batch.id === params.id)), problems, changes: [{ label: 'Mr. Isaacs – Gregory Isaacs', field: 'Media condition', before: 'Very Good (VG)', after: 'Very Good Plus (VG+)' }, { label: 'Hidden River – Plural', field: 'Folder', before: 'Uncategorized', after: 'Dub' }] }) },
  playlists: { generate: ({ body }) => ({ run: makeRun('evolve-playlist', 'Evolve playlist', body.name ?? 'New playlist', null, 80, () => ({ playlistId: makePlaylist(body.name ?? 'New playlist', body.length ?? Math.round((body.minutes ?? 60) / 5)).id }), (g) => ({ generation: g, best: 0.92 - 0.6 / (1 + g / 9), mean: 0.85 - 0.6 / (1 + g / 14), diversity: 1 / (1 + g / 20), terms: [{ name: 'transitions', value: 0.8, weight: 3 }] })) }), list: () => ({ items: [...playlists.values()].reverse().map(({ items, generation: _, known: __, ...rest }) => ({ ...rest, tracks: items.length, thumbUrls: [] })), total: playlists.size }), get: ({ params }) => found(playlists.get(params.id)), update: ({ params, body }) => { const playlist = found(playlists.get(params.id)); if (body.name) playlist.name = body.name; if (body.trackIds) playlist.items = body.trackIds.map((trackId, n) => ({ ...playlist.items.find((item) => item.track.id === trackId), transition: n === 0 ? null : transition() })); return playlist; }, remove: ({ params }) => void playlists.delete(params.id) },
  releases: { get: ({ params }) => { const release = found(releases.find((one) => one.id === params.id)); return { discogsId: 3068785, ...release, format: 'LP, Album, RE', thumbUrl: null, coverUrl: null, details: 'detailed', items: [{ id: id(800001), copy: 1, folder: 'Dub', mediaCondition: 'Very Good Plus (VG+)', sleeveCondition: 'Very Good (VG)', rating: 4, notes: 'Small mark on B2', addedAt: now() }, { id: id(800002), copy: 2, folder: 'Uncategorized', mediaCondition: 'Mint (M)', sleeveCondition: '', rating: null, notes: '', addedAt: now() }], tracks: tracks.filter((track) => track.releaseId === release.id) }; }, fetchDetails: () => ({ run: makeRun('fetch-release-details', 'Fetch tracklists', 'Tracklists of 50 releases', null, 50, () => ({})), releases: 50 }) },
  runs: { list: ({ query }) => { const rows = query.status ? runs.filter((run) => query.status.includes(run.status)) : runs; const all = { queued: 0, running: 0, succeeded: 0, failed: 0, cancelled: 0 }; for (const run of runs) all[run.status] += 1; return { items: rows.slice(query.offset, query.offset + query.limit), total: rows.length, counts: all }; }, get: ({ params }) => found(runs.find((run) => run.id === params.id)), cancel: ({ params }) => { const run = found(runs.find((one) => one.id === params.id)); run.cancelRequested = true; return run; }, retry: ({ params }) => { const run = found(runs.find((one) => one.id === params.id)); return { run: makeRun(run.kind, run.kindTitle, run.title, run.subject, 20, () => ({})) }; }, cancelAll: () => { const live = runs.filter((run) => ['queued', 'running'].includes(run.status)); for (const run of live) run.cancelRequested = true; return { cancelled: live.length }; } },
  search: { search: ({ query }) => search(query) },
  system: { live: () => ({ ok: true }), ready: () => ({ ok: true, parts: [] }), capabilities: () => ({ version: '0.1.0', items: [{ name: 'Discogs tracklists', ready: true, message: 'Works without a token at 25 requests a minute; DISCOGS_TOKEN makes it 60.' }, { name: 'Downloads', ready: false, message: 'yt-dlp is not installed. Install it and start again.' }] }), overview: () => ({ releases: releases.length, items: releases.length, tracks: tracks.length, withAudio: tracks.filter((track) => track.hasAudio).length, analysed: 900, playlists: playlists.size, reviews: reviews.length }) },
  tracks: { get: ({ params }) => trackDetail(found(byId.get(params.id))), update: ({ params, body }) => { const track = found(byId.get(params.id)); Object.assign(track, Object.fromEntries(Object.entries(body).filter(([name]) => name !== 'notes'))); return trackDetail(track); }, compatible: ({ params }) => ({ items: tracks.filter((track) => track.hasAudio && track.id !== params.id).slice(0, 8).map((track, n) => ({ track, score: 0.96 - n * 0.07, sentence: '+1.2 % pitch, 8A → 8A, energy +1' })) }), uploadAudio: ({ params }) => { const track = found(byId.get(params.id)); track.hasAudio = true; return trackDetail(track); }, removeAudio: ({ params }) => { const track = found(byId.get(params.id)); track.hasAudio = false; return trackDetail(track); }, download: ({ params }) => ({ run: makeRun('download-track', 'Download', byId.get(params.id).title, { kind: 'track', id: params.id }, 20, () => ({})) }) },
};
const raw = { 'runs.events': (response) => { response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache, no-transform' }); response.write(': hello\n\n'); streams.add(response); response.on('close', () => streams.delete(response)); }, 'tracks.audio': (response) => { const wav = tone(); response.writeHead(200, { 'content-type': 'audio/wav', 'content-length': wav.length, 'accept-ranges': 'bytes' }).end(wav); }, 'audio.reviewAudio': (response) => response.writeHead(200, { 'content-type': 'audio/wav' }).end(tone()), 'tracks.waveform': (response) => response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(waveform()), 'imports.problemsCsv': (response) => response.writeHead(200, { 'content-type': 'text/csv' }).end('line,column\n'), 'playlists.export': (response) => response.writeHead(200, { 'content-type': 'audio/x-mpegurl', 'content-disposition': 'attachment; filename="set.m3u8"' }).end('#EXTM3U\n') };

const routes = Object.entries(api).flatMap(([group, members]) => Object.entries(members).map(([name, route]) => ({ group, name, route, pattern: new RegExp(`^${route.path.replace(/:(\w+)/g, '(?<$1>[^/]+)')}$`) }))).sort((a, b) => a.route.path.split(':').length - b.route.path.split(':').length);

createServer(async (request, response) => {
  const url = new URL(request.url, 'http://fake');
  const json = (status, body) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
  const chunks = []; for await (const chunk of request) chunks.push(chunk);
  const bytes = Buffer.concat(chunks);
  if (url.pathname.startsWith('/api/auth/sign-in')) { const { password } = JSON.parse(bytes); if (password === 'wrong-password') return json(401, { code: 'INVALID', message: 'The user name or the password is wrong.' }); signedIn = true; return json(200, { ok: true }); }
  if (url.pathname === '/api/auth/sign-out') { signedIn = false; return json(200, {}); }
  const match = routes.find(({ route, pattern }) => route.method === request.method && pattern.test(url.pathname));
  try {
    if (!match) throw new Fault('not-found', 404, `There is no ${request.method} ${url.pathname}.`);
    const { group, name, route, pattern } = match;
    if (!signedIn && route.access !== 'public') throw new Fault('unauthorized', 401, 'Sign in first.');
    if (raw[`${group}.${name}`]) return raw[`${group}.${name}`](response);
    const input = { params: pattern.exec(url.pathname).groups, query: route.query?.parse(Object.fromEntries(url.searchParams)), body: route.body?.parse(JSON.parse(bytes.toString() || '{}')) };
    const output = handlers[group][name](input);
    if ('raw' in route.response) return response.writeHead(route.status ?? 200).end();
    return json(route.status ?? 200, route.response.parse(output));
  } catch (error) {
    const status = error.status ?? (error.issues ? 400 : 500);
    if (status === 500) console.error(error);
    return json(status, { code: error.code ?? (status === 400 ? 'invalid' : 'failed'), status, message: error.message });
  }
}).listen(3901, '127.0.0.1', () => console.log(`fake api with ${COUNT} tracks on http://127.0.0.1:3901`));
