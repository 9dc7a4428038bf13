import classes from './queues.module.css';

const HEIGHT = 24;
const STEP = 8;

/** How much ended in each five minutes of the last hour, as bars. */
export function Course({ counts }: { readonly counts: readonly number[] }) {
  const most = Math.max(1, ...counts);
  const total = counts.reduce((sum, count) => sum + count, 0);
  return (
    <svg
      className={classes.course}
      viewBox={`0 0 ${counts.length * STEP} ${HEIGHT}`}
      role="img"
      aria-label={`Ended in the last hour: ${total}, at most ${Math.max(0, ...counts)} in five minutes`}
    >
      {counts.map((count, index) => {
        const height = count === 0 ? 1.5 : Math.max(3, (count / most) * HEIGHT);
        return (
          <rect
            key={index}
            data-empty={count === 0}
            x={index * STEP}
            y={HEIGHT - height}
            width={STEP - 2}
            height={height}
            rx={1}
          />
        );
      })}
    </svg>
  );
}
