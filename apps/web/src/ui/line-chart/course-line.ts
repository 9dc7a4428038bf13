/** Lowest and highest known value with a tenth of room; at least two units apart, so that small steps stay small. */
export function spread(values: readonly (number | null)[]): [low: number, high: number] {
  const known = values.filter((value) => value !== null);
  if (known.length === 0) return [0, 1];
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const room = Math.max(1, (high - low) * 0.1);
  return [low - room, high + room];
}

/** An SVG path through the middle of each place; unknown values leave a gap, a lone one is a dot. */
export function courseLine(
  values: readonly (number | null)[],
  low: number,
  high: number,
  height: number,
): string {
  let pen = 'M';
  return values
    .map((value, index) => {
      if (value === null) {
        pen = 'M';
        return '';
      }
      const y = height - ((value - low) / (high - low)) * height;
      const part = `${pen}${index + 0.5} ${Math.round(y * 100) / 100}${pen === 'M' ? 'h0' : ''}`;
      pen = 'L';
      return part;
    })
    .join('');
}
