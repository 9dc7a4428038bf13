import { readFile } from 'node:fs/promises';
import { checkForm, parseNetscapeCookies, type AddressPolicy } from '@segue/shared/node';
import type { FetchedFile, FetchRequest, Source } from './source.js';

/** A program that fetches. */
export interface FetchTool {
  /** @param secrets values that no message may hold */
  fetch(request: FetchRequest, secrets: readonly string[]): Promise<FetchedFile>;
}

export interface ToolSourceOptions {
  readonly name: string;
  readonly tool: FetchTool;
  readonly policy: AddressPolicy;
  /** The program goes on by itself with what it finds in its folder. */
  readonly resumes: boolean;
  /** Hosts that it is for; without, it takes everything. */
  readonly hosts?: readonly string[];
}

/** Cookies shorter than this are flags ("1", "en"), not secrets. */
const SECRET_LENGTH = 5;

/** Audio by a program, which reaches the internet through the guard proxy alone. */
export class ToolSource implements Source {
  readonly name: string;
  readonly resumes: boolean;

  constructor(private readonly options: ToolSourceOptions) {
    this.name = options.name;
    this.resumes = options.resumes;
  }

  takes(url: URL): boolean {
    const { hosts } = this.options;
    return hosts === undefined || (url.protocol === 'https:' && hosts.includes(url.host));
  }

  async fetch(request: FetchRequest): Promise<FetchedFile> {
    const { policy, tool } = this.options;
    const url = checkForm(request.url, policy);
    return tool.fetch({ ...request, url: url.href }, await secretsIn(request.cookieFile));
  }
}

async function secretsIn(cookieFile: string | null): Promise<string[]> {
  if (cookieFile === null) return [];
  const cookies = parseNetscapeCookies(await readFile(cookieFile, 'utf8'));
  return cookies.map(({ value }) => value).filter((value) => value.length >= SECRET_LENGTH);
}
