// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { belongsToFocus, findBinding, pressOf, type KeyBinding } from './keys';

const binding = (keys: string, more: Partial<KeyBinding> = {}): KeyBinding => ({
  keys,
  label: keys,
  group: 'Test',
  run: () => undefined,
  ...more,
});

const press = (
  key: string,
  held: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey', boolean>> = {},
) => pressOf({ key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false, ...held });

describe('what a press is called', () => {
  it('is the same with Ctrl and with ⌘', () => {
    expect([press('k', { ctrlKey: true }), press('k', { metaKey: true })]).toEqual(['mod+k', 'mod+k']);
  });

  it('names Shift for letters, but not where it only makes the sign', () => {
    expect([press('X', { shiftKey: true }), press('?', { shiftKey: true }), press(' ')]).toEqual([
      'shift+x',
      '?',
      'space',
    ]);
  });
});

describe('which binding a press runs', () => {
  it('waits for the second key of a pair', () => {
    const keys = [binding('g l'), binding('g p'), binding('l')];
    const first = findBinding(keys, '', 'g');
    expect(first).toEqual({ binding: undefined, pending: 'g' });
    expect(findBinding(keys, first.pending, 'l').binding?.keys).toBe('g l');
    expect(findBinding(keys, '', 'l').binding?.keys).toBe('l');
  });

  it('gives a key to the component that came last, unless that one is weak', () => {
    const [page, dialog] = [binding('enter', { label: 'page' }), binding('enter', { label: 'dialog' })];
    const player = binding('enter', { label: 'player', weak: true });
    expect(findBinding([page, dialog, player], '', 'enter').binding?.label).toBe('dialog');
    expect(findBinding([player], '', 'enter').binding?.label).toBe('player');
  });
});

describe('whether a press belongs to what is focused', () => {
  const focused = (html: string): Element => {
    document.body.innerHTML = html;
    return document.body.firstElementChild as Element;
  };

  it('leaves every key to a field, and only Space and Enter to a button', () => {
    const [field, button] = [focused('<input>'), focused('<button></button>')];
    expect(belongsToFocus(field, 'j')).toBe(true);
    expect(['j', 'space', 'enter', 'arrowdown'].map((key) => belongsToFocus(button, key))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('leaves the arrows to a slider', () => {
    const slider = focused('<div role="slider"></div>');
    expect([belongsToFocus(slider, 'arrowleft'), belongsToFocus(slider, 'x')]).toEqual([true, false]);
  });
});
