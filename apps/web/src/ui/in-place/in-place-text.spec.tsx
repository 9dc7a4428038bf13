// @vitest-environment jsdom
import { MantineProvider } from '@mantine/core';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { InPlaceText } from './in-place-text';

function open(onSave: (text: string) => void): HTMLElement {
  const problem = (text: string) => (text === '' ? 'A release has a title.' : null);
  render(
    <MantineProvider env="test">
      <InPlaceText label="Title" value="Kiba" problem={problem} onSave={onSave} />
    </MantineProvider>,
  );
  fireEvent.click(screen.getByRole('button', { name: 'Edit title' }));
  return screen.getByRole('textbox', { name: 'Title' });
}

afterEach(cleanup);

describe('a text that is edited where it stands', () => {
  it('is kept by Enter, once, and is a value again', () => {
    const onSave = vi.fn<(text: string) => void>();
    const field = open(onSave);
    fireEvent.change(field, { target: { value: ' Kiba E.P. ' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    fireEvent.blur(field);
    expect(onSave.mock.calls).toEqual([['Kiba E.P.']]);
    expect(screen.getByRole('button', { name: 'Edit title' })).toBeDefined();
  });

  it('stays as it was after Escape', () => {
    const onSave = vi.fn<(text: string) => void>();
    const field = open(onSave);
    fireEvent.change(field, { target: { value: 'Something else' } });
    fireEvent.keyDown(field, { key: 'Escape' });
    fireEvent.blur(field);
    expect(onSave).not.toHaveBeenCalled();
  });

  it('says what is wrong and stays open', () => {
    const onSave = vi.fn<(text: string) => void>();
    const field = open(onSave);
    fireEvent.change(field, { target: { value: ' ' } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(screen.getByText('A release has a title.')).toBeDefined();
    expect(onSave).not.toHaveBeenCalled();
  });
});
