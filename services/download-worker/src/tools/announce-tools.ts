import { basename } from 'node:path';
import { DOWNLOAD_TOOLS_KEY, type DownloadTools, type Storage } from '@segue/shared/node';
import { runTool } from './run-tool.js';
import type { ToolEnv } from './tool-env.js';

const PATIENCE_MS = 20_000;

/** Writes down which programs this worker has, for the settings page: the api may run on another machine. */
export async function announceTools(
  storage: Pick<Storage, 'write'>,
  programs: Readonly<Record<string, string>>,
  environment: ToolEnv,
  searches: readonly string[],
): Promise<DownloadTools> {
  const versions = await Promise.all(
    Object.entries(programs).map(async ([name, program]) => {
      const version = await versionOf(program, environment);
      return { name, program: basename(program), version };
    }),
  );
  const said: DownloadTools = { at: new Date().toISOString(), programs: versions, searches: [...searches] };
  await storage.write(DOWNLOAD_TOOLS_KEY, Buffer.from(JSON.stringify(said)));
  return said;
}

/** Null when there is no such program, or when it does not run. */
async function versionOf(program: string, { env }: ToolEnv): Promise<string | null> {
  const lines: string[] = [];
  const onLine = (line: string) => lines.push(line);
  const signal = AbortSignal.timeout(PATIENCE_MS);
  try {
    const { code } = await runTool(program, ['--version'], { signal, env, onLine });
    return code === 0 ? (/\d+(\.\d+)+/.exec(lines.join('\n'))?.[0] ?? 'unknown version') : null;
  } catch (error) {
    if (error instanceof Error) return null;
    throw error;
  }
}
