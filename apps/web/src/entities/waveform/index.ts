export { waveformQuery } from './api/waveform-query';
export { drawWaveform } from './draw-waveform';
export { columnPeaks, parseWaveform, type Waveform } from './parse-waveform';
export { WaveformStrip } from './waveform-strip';
