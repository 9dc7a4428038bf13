/** How two sets of one length differ: half by the tracks they share, half by the joints, 0 (equal) .. 1 (nothing). */
export function setDistance(size: number, choosing: boolean): (a: Int32Array, b: Int32Array) => number {
  const next = new Int32Array(size);
  return (a, b) => {
    next.fill(-1);
    for (let place = 0; place < a.length; place += 1)
      next[a[place] as number] = place + 1 < a.length ? (a[place + 1] as number) : size;
    let sharedTracks = 0;
    let sharedJoints = 0;
    for (let place = 0; place < b.length; place += 1) {
      const follower = next[b[place] as number] as number;
      if (follower === -1) continue;
      sharedTracks += 1;
      if (place + 1 < b.length && follower === b[place + 1]) sharedJoints += 1;
    }
    const joints = a.length > 1 ? 1 - sharedJoints / (a.length - 1) : 0;
    return choosing ? (joints + 1 - sharedTracks / a.length) / 2 : joints;
  };
}
