'use client';
import { SegmentedControl, Select, useMantineColorScheme, type MantineColorScheme } from '@mantine/core';
import { KEY_NOTATION_WORDS, keyNotation, OFFERED_NOTATIONS, useKeyNotation } from '../../../entities/key';
import { Section } from '../../../ui/page';
import classes from './settings.module.css';

const SCHEMES: readonly { value: MantineColorScheme; label: string }[] = [
  { value: 'dark', label: 'Dark' },
  { value: 'light', label: 'Light' },
  { value: 'auto', label: 'As the system' },
];

/** How things look in this browser. */
export function Appearance() {
  const notation = useKeyNotation();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <Section title="Appearance" about="Kept in this browser.">
      <div className={classes.row}>
        <div>
          <h3 className={classes.label}>Theme</h3>
          <SegmentedControl
            aria-label="Theme"
            value={colorScheme}
            onChange={setColorScheme}
            data={[...SCHEMES]}
          />
        </div>
        <Select
          label="Keys are written"
          w={240}
          allowDeselect={false}
          value={notation}
          data={OFFERED_NOTATIONS.map((value) => ({ value, label: KEY_NOTATION_WORDS[value] }))}
          onChange={(value) => value && keyNotation.set(value)}
        />
      </div>
    </Section>
  );
}
