import { readFile } from 'node:fs/promises';
import { clickTrack, composeSong, encodeWav, seededRandom, silence, sine } from '@segue/shared/testing';
import { trackAnalysis } from '@segue/shared/contracts/jobs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AnalyserPool } from '../pool/analyser-pool.js';
import { AudioFolder } from '../testing/audio-folder.js';

let folder: AudioFolder;
const pool = new AnalyserPool({ tools: { ffmpeg: 'ffmpeg', ffprobe: 'ffprobe' }, size: 1 });

beforeAll(async () => {
  folder = await AudioFolder.create();
});

afterAll(async () => {
  pool.close();
  await folder.remove();
});

/** Analyses in a real child process and checks the result against the contract. */
async function analyse(path: string, styles: string[] = []) {
  const { analysis } = await pool.analyse({ path, styles });
  return trackAnalysis.parse({ ...analysis, waveformKey: null });
}

const noise = (seconds: number, level: number) => {
  const random = seededRandom(3);
  return Float32Array.from({ length: seconds * 44_100 }, () => level * (2 * random() - 1));
};

describe('what a good recording gives', () => {
  it('a click a second is 60 BPM', async () => {
    const { tempo } = await analyse(await folder.wav('click.wav', [clickTrack(60, 30)]));
    expect(tempo?.bpm).toBeCloseTo(60, 1);
    expect(tempo?.steady).toBe(true);
  });

  it('a house record has its tempo, first beat, key and parts', async () => {
    const song = composeSong({
      seed: 21,
      style: 'house',
      seconds: 90,
      bpm: 124,
      key: { pitchClass: 9, mode: 'minor' },
    });
    const path = await folder.wav('house.wav', [song.samples]);
    const found = await analyse(path, song.truth.discogsStyles as string[]);
    expect(found.tempo?.bpm).toBeCloseTo(124, 1);
    expect(Math.abs(found.tempo!.firstBeatSeconds - song.truth.firstBeatSeconds)).toBeLessThan(0.03);
    expect(found.key).toMatchObject({ pitchClass: 9, mode: 'minor' });
    expect(found.structure?.introEndSeconds).toBeCloseTo(song.truth.sections[0]!.endSeconds, 0);
    expect(found.vector?.values).toHaveLength(40);
    expect(found.flags).toEqual([]);
  });

  it('drum and bass keeps its tempo with the style given, and offers the halves', async () => {
    const song = composeSong({ seed: 22, style: 'drumAndBass', seconds: 60, bpm: 174 });
    const { tempo } = await analyse(await folder.wav('dnb.wav', [song.samples]), ['Drum n Bass']);
    expect(tempo?.bpm).toBeCloseTo(174, 0);
    expect(tempo?.candidates.map(({ bpm }) => Math.round(bpm))).toContain(87);
  });

  it("a user's range decides between octaves", async () => {
    const song = composeSong({ seed: 22, style: 'drumAndBass', seconds: 60, bpm: 174 });
    const path = await folder.wav('dnb-range.wav', [song.samples]);
    const { analysis } = await pool.analyse({
      path,
      styles: ['Drum n Bass'],
      bpmRange: { min: 70, max: 120 },
    });
    expect(analysis.tempo?.bpm).toBeCloseTo(87, 0);
  });

  it('a live tempo is called one', async () => {
    const song = composeSong({ seed: 23, style: 'rock', seconds: 90, drift: 0.03 });
    const found = await analyse(await folder.wav('live.wav', [song.samples]));
    expect(found.flags).toContain('tempo-drift');
    expect(found.tempo?.steady).toBe(false);
  });

  it('a record that is tuned sharp has the right key and says by how much', async () => {
    const song = composeSong({ seed: 24, style: 'dub', seconds: 60, detuneCents: 35 });
    const { key } = await analyse(await folder.wav('sharp.wav', [song.samples]));
    expect(key).toMatchObject(song.truth.key);
    expect(Math.abs(key!.tuningCents - 35)).toBeLessThan(6);
  });

  it.each([
    ['192 kHz and 24 bit', ['-ar', '192000', '-c:a', 'pcm_s24le'], 'high.wav'],
    ['8 kHz mono', ['-ar', '8000', '-ac', '1'], 'low.wav'],
    ['an mp3', ['-b:a', '128k'], 'song.mp3'],
    ['a video with sound', ['-f', 'lavfi', '-i', 'color=s=64x64:r=5', '-shortest'], 'video.mp4'],
  ])('%s is read like any other', async (_name, args, name) => {
    const song = composeSong({ seed: 25, style: 'techno', seconds: 20, bpm: 130, arranged: false });
    const source = await folder.wav(`source-of-${name}.wav`, [song.samples]);
    const found = await analyse(await folder.ffmpeg(name, '-i', source, ...args), ['Techno']);
    expect(found.tempo?.bpm).toBeCloseTo(130, 0);
    expect(found.durationSeconds).toBeCloseTo(20, 0);
  });
});

describe('what cannot be measured is left out and explained', () => {
  it('silence has no tempo, no key and no loudness', async () => {
    const found = await analyse(await folder.wav('silence.wav', [silence(20)]));
    expect(found).toMatchObject({ tempo: null, key: null, energy: null, moods: null, flags: ['silent'] });
  });

  it('a zip bomb of silence is minutes of silence, told without a made-up number', async () => {
    const quiet = ['-f', 'lavfi', '-i', 'anullsrc=r=8000:cl=mono:d=240'];
    const bomb = await folder.ffmpeg('bomb-of-silence.flac', ...quiet);
    expect((await readFile(bomb)).length).toBeLessThan(60_000);
    const found = await analyse(bomb);
    expect(found).toMatchObject({ tempo: null, key: null, energy: null, flags: ['silent'] });
    expect(found.durationSeconds).toBeCloseTo(240, 0);
  });

  it('samples that are all NaN or infinite are silence and say so', async () => {
    const samples = new Float32Array(15 * 44_100).fill(NaN).fill(-Infinity, 44_100, 88_200);
    const found = await analyse(await folder.wav('no-number.wav', [samples], { format: 'float32' }));
    expect(found).toMatchObject({ tempo: null, key: null, loudness: null, energy: null, moods: null });
    expect(found.flags).toContain('non-finite-samples');
  });

  it('hiss at -70 dB is silence too', async () => {
    const found = await analyse(await folder.wav('hiss.wav', [noise(20, 0.0004)], { format: 'float32' }));
    expect(found).toMatchObject({ tempo: null, key: null, flags: ['silent'] });
  });

  it('loud noise has no tempo and no key', async () => {
    const found = await analyse(await folder.wav('noise.wav', [noise(30, 0.3)]));
    expect(found).toMatchObject({ tempo: null, key: null });
    expect(found.flags).toEqual(expect.arrayContaining(['tempo-unclear', 'key-unclear']));
  });

  it('a drone has no tempo', async () => {
    const found = await analyse(await folder.wav('drone.wav', [sine(110, 30, 0.4)]));
    expect(found.tempo).toBeNull();
    expect(found.flags).toContain('tempo-unclear');
  });

  it('drums alone have no key', async () => {
    const song = composeSong({ seed: 26, style: 'techno', seconds: 30, arranged: false, harmony: false });
    const found = await analyse(await folder.wav('drums.wav', [song.samples]));
    expect(found.tempo).not.toBeNull();
    expect(found).toMatchObject({ key: null, flags: ['key-unclear'] });
  });

  it('half a second is too short for both', async () => {
    const found = await analyse(await folder.wav('short.wav', [clickTrack(120, 0.5)]));
    expect(found).toMatchObject({ tempo: null, key: null });
    expect(found.flags).toEqual(expect.arrayContaining(['too-short-for-tempo', 'too-short-for-key']));
  });

  it('eight seconds are enough for a key but not for a tempo', async () => {
    const song = composeSong({ seed: 27, style: 'ballad', seconds: 8, arranged: false });
    const found = await analyse(await folder.wav('eight.wav', [song.samples]));
    expect(found.tempo).toBeNull();
    expect(found.key).toMatchObject(song.truth.key);
    expect(found.flags).toEqual(['too-short-for-tempo']);
  });

  it('NaN and infinite samples become silence and are flagged', async () => {
    const song = composeSong({ seed: 28, style: 'house', seconds: 20, arranged: false });
    song.samples.fill(NaN, 44_100, 44_200).fill(Infinity, 88_200, 88_210);
    const found = await analyse(await folder.wav('nan.wav', [song.samples], { format: 'float32' }), [
      'House',
    ]);
    expect(found.flags).toContain('non-finite-samples');
    expect(found.tempo?.bpm).toBeCloseTo(song.truth.bpm, 0);
    expect(found.loudness).toBeNull();
  });

  it('stereo whose sides cancel is heard from the left', async () => {
    const song = composeSong({ seed: 29, style: 'house', seconds: 20, arranged: false });
    const inverted = song.samples.map((sample) => -sample);
    const found = await analyse(await folder.wav('anti.wav', [song.samples, inverted]), ['House']);
    expect(found.flags).toEqual(['anti-phase']);
    expect(found.tempo?.bpm).toBeCloseTo(song.truth.bpm, 0);
  });

  it('a file cut short is analysed as far as it goes', async () => {
    const song = composeSong({ seed: 30, style: 'house', seconds: 60 });
    const source = await folder.wav('whole.wav', [song.samples]);
    const whole = await readFile(await folder.ffmpeg('whole.mp3', '-i', source, '-b:a', '128k'));
    const found = await analyse(await folder.file('cut.mp3', whole.subarray(0, whole.length / 2)));
    expect(found.flags).toContain('truncated');
    expect(found.durationSeconds).toBeGreaterThan(20);
  });

  it('a RIFF header that promises an hour does not count: the file is twenty seconds long', async () => {
    const wav = encodeWav([clickTrack(120, 20)]);
    new DataView(wav.buffer).setUint32(40, 44_100 * 2 * 3600, true);
    const found = await analyse(await folder.file('lying.wav', wav));
    expect(found.durationSeconds).toBeCloseTo(20, 1);
  });

  it('a FLAC header that promises ten times the samples is told from what is there', async () => {
    const source = await folder.wav('honest.wav', [clickTrack(120, 20)]);
    const flac = await readFile(await folder.ffmpeg('honest.flac', '-i', source));
    const totalSamples = 22;
    flac.writeUInt32BE(flac.readUInt32BE(totalSamples) * 10, totalSamples);
    const found = await analyse(await folder.file('lying.flac', flac));
    expect(found.durationSeconds).toBeCloseTo(20, 1);
    expect(found.flags).toContain('truncated');
  });

  it('clipping is flagged', async () => {
    const song = composeSong({ seed: 31, style: 'rock', seconds: 20, arranged: false });
    const found = await analyse(await folder.wav('clipped.wav', [song.samples.map((x) => 4 * x)]));
    expect(found.flags).toContain('clipped');
  });
});

describe('what is no recording fails with its reason', () => {
  it.each([
    ['no bytes', 'empty.mp3', '', 'audio-empty'],
    ['text', 'text.mp3', 'these are words and no music\n'.repeat(100), 'audio-unreadable'],
    [
      'random bytes',
      'random.flac',
      new Uint8Array(5000).map((_, i) => (i * i * 31) % 251),
      'audio-unreadable',
    ],
    ['a header without a sample', 'header.wav', encodeWav([new Float32Array(0)]), 'audio-empty'],
    [
      'a playlist that names another file',
      'list.m3u8',
      '#EXTM3U\n#EXTINF:1,\nclick.wav\n',
      'audio-unreadable',
    ],
    [
      'a script that joins other files',
      'join.mp3',
      "ffconcat version 1.0\nfile 'click.wav'\n",
      'audio-unreadable',
    ],
  ])('%s', async (_what, name, content, code) => {
    await expect(analyse(await folder.file(name, content))).rejects.toMatchObject({ code });
  });

  it('a video without sound', async () => {
    const video = await folder.ffmpeg('mute.mp4', '-f', 'lavfi', '-i', 'color=s=64x64:r=5:d=2');
    await expect(analyse(video)).rejects.toMatchObject({ code: 'no-audio-stream' });
  });

  it('a recording of more than twelve hours, before a minute of it is decoded', async () => {
    const source = await folder.wav('breath.wav', [silence(1)]);
    const flac = await readFile(await folder.ffmpeg('breath.flac', '-i', source));
    const totalSamples = 22;
    flac.writeUInt32BE(13 * 3600 * 44_100, totalSamples);
    await expect(analyse(await folder.file('bomb.flac', flac))).rejects.toMatchObject({
      code: 'audio-too-long',
    });
  });

  it('a file that is gone', async () => {
    await expect(analyse(`${folder.path}/nothing.mp3`)).rejects.toMatchObject({ code: 'audio-missing' });
  });

  it('a machine without ffmpeg', async () => {
    const bare = new AnalyserPool({
      tools: { ffmpeg: 'no-such-ffmpeg', ffprobe: 'no-such-ffprobe' },
      size: 1,
    });
    const path = await folder.wav('fine.wav', [clickTrack(120, 1)]);
    await expect(bare.analyse({ path, styles: [] })).rejects.toMatchObject({ code: 'decoder-missing' });
    bare.close();
  });
});
