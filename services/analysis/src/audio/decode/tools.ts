/** Where the decoder lies: a name on PATH or a full path. */
export interface DecoderTools {
  ffmpeg: string;
  ffprobe: string;
}

/**
 * Containers that hold music or video with music. Everything else is refused: ffmpeg also reads playlists
 * and scripts, which could make it open other files of this machine or addresses of its network.
 */
const CONTAINERS = [
  'mp3',
  'flac',
  'wav',
  'w64',
  'aiff',
  'ogg',
  'mov,mp4,m4a,3gp,3g2,mj2',
  'matroska,webm',
  'aac',
  'ac3',
  'eac3',
  'asf',
  'ape',
  'wv',
  'caf',
  'mpc',
  'mpc8',
  'tta',
  'tak',
  'dsf',
  'iff',
  'au',
  'amr',
  'flv',
  'avi',
  'mpeg',
  'mpegts',
].join(',');

/** Arguments that open a local file and nothing else, whatever it claims to be. */
export function openFile(path: string): string[] {
  return ['-protocol_whitelist', 'file,pipe', '-format_whitelist', CONTAINERS, '-i', `file:${path}`];
}
