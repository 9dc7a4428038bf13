const head = `# Every variable that Segue reads. Made from the env.ts files: \`npm run check:env -- --write\`.
# \`npm run up\` needs none of them: it starts Postgres and Redis, makes the secrets, and keeps all of it under ./data.
# What you set replaces that part. A line that begins with # shows the value that holds without it.
# NAME_FILE may name a file that holds the value of NAME (a Docker secret). An empty value counts as none.
`;

/**
 * The text of \`.env.example\`.
 * @param {import('./variables.mjs').Variable[]} variables
 */
export function formatExample(variables) {
  return [head, ...variables.map(formatVariable)].join('\n');
}

function formatVariable({ name, description, required, value, processes }) {
  const needed = required ? ' Needed, except with \`npm run up\`.' : '';
  return `# ${description}${needed}\n# Read by: ${processes.join(', ')}.\n#${name}=${value}\n`;
}
