import classes from './marked-text.module.css';

interface MarkedTextProps {
  readonly text: string;
  /** Character offsets, end exclusive, in order. */
  readonly marks: readonly (readonly [number, number])[] | undefined;
}

/** A text with the searched words marked. */
export function MarkedText({ text, marks = [] }: MarkedTextProps) {
  const parts = marks.flatMap(([start, end], index) => [
    text.slice(marks[index - 1]?.[1] ?? 0, start),
    <mark key={start} className={classes.mark}>
      {text.slice(start, end)}
    </mark>,
  ]);
  return (
    <>
      {parts}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  );
}
