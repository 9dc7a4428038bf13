/** The two stages of music-tempo 1.0.3 that work on onsets (its spectral stage is slow and not used). */
interface Clusters {
  clIntervals: number[];
  clSizes: number[];
}

interface ClusterScores {
  clScores: number[];
  clScoresIdxs: number[];
}

declare module 'music-tempo/dist/node/TempoInduction.js' {
  const TempoInduction: {
    processRhythmicEvents(events: number[], params: object): Clusters;
    mergeClusters(clusters: Clusters, params: object): Clusters;
    calculateScore(clusters: Clusters, params: object): ClusterScores;
    createTempoList(clusters: Clusters & ClusterScores, params: object): number[];
  };
  export default TempoInduction;
}

declare module 'music-tempo/dist/node/BeatTracking.js' {
  const BeatTracking: {
    trackBeat(
      events: number[],
      scores: number[],
      beatIntervals: number[],
      params: object,
    ): { score: number; beatInterval: number }[];
  };
  export default BeatTracking;
}
