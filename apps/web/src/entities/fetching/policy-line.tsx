import classes from './get-audio.module.css';

/** What is between a person, the law and the site. */
export function PolicyLine() {
  return (
    <p className={classes.policy}>
      Download only what you may: whether you may is between you, the law where you live, and the site.
    </p>
  );
}
