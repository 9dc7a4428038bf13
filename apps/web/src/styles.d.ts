/** A fresh clone has no generated next-env.d.ts yet, and `tsc -b` must know CSS modules all the same. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}
declare module '*.css';
declare module '@fontsource-variable/inter';
