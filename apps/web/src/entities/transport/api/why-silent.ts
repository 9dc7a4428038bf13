import { send } from '../../../lib/api';

/** Why an address of ours does not play, in a sentence: what the api says of it, or what is left. */
export async function whySilent(src: string): Promise<string> {
  try {
    const answer = await send('GET', src);
    if (answer instanceof Response) await answer.body?.cancel();
    return 'this browser cannot play its format.';
  } catch (error) {
    return error instanceof Error ? error.message : 'the server did not say why.';
  }
}
