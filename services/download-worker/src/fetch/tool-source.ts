import { readFile } from 'node:fs/promises';
import { parseNetscapeCookies } from '@segue/shared/node';
import { checkAddress, type AddressPolicy } from '../address/check-address.js';
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
  /**
   * The public hosts that it is for and goes to by itself, through the guard proxy; without, it takes every address,
   * once that has been checked.
   */
  readonly hosts?: readonly string[];
}

/** Cookies shorter than this are flags ("1", "en"), not secrets. */
const SECRET_LENGTH = 5;

/** Audio by a program, once the address is one that may be fetched. */
export class ToolSource implements Source {
  readonly name: string;

  constructor(private readonly options: ToolSourceOptions) {
    this.name = options.name;
  }

  takes(url: URL): boolean {
    const { hosts } = this.options;
    return hosts === undefined || (url.protocol === 'https:' && hosts.includes(url.host));
  }

  async fetch(request: FetchRequest): Promise<FetchedFile> {
    const { hosts, policy, tool } = this.options;
    const url = hosts === undefined ? (await checkAddress(request.url, policy)).url : new URL(request.url);
    return tool.fetch({ ...request, url: url.href }, await secretsIn(request.cookieFile));
  }
}

async function secretsIn(cookieFile: string | null): Promise<string[]> {
  if (cookieFile === null) return [];
  const cookies = parseNetscapeCookies(await readFile(cookieFile, 'utf8'));
  return cookies.map(({ value }) => value).filter((value) => value.length >= SECRET_LENGTH);
}
