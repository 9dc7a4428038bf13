'use client';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { IconBarcode, IconSearch } from '@tabler/icons-react';
import { useEffect, useState, type SubmitEvent } from 'react';
import { Section } from '../../../ui/page';
import { guessKind, QUESTION_KINDS, type QuestionKind } from '../hooks/catalogue-question';
import { BarcodeScanner } from './barcode-scanner';
import { CatalogueHits } from './catalogue-hits';
import classes from './add-release.module.css';

interface FindReleaseProps {
  /** What was asked last; it is in the address. */
  readonly q: string;
  readonly onAsk: (q: string) => void;
  /** To the form, for what no catalogue has. */
  readonly onType: () => void;
}

const KIND_WORDS: Readonly<Record<QuestionKind, string>> = {
  number: 'Discogs number or link',
  barcode: 'Barcode',
  catalogue: 'Catalogue number',
  words: 'Words',
};
const GUESS = 'guess';

/** One field for whatever you have: a number, a link, a barcode, what the spine says, words. */
export function FindRelease({ q, onAsk, onType }: FindReleaseProps) {
  const [typed, setTyped] = useState(q);
  const [chosen, setChosen] = useState<QuestionKind | typeof GUESS>(GUESS);
  const [scanning, setScanning] = useState(false);
  useEffect(() => setTyped(q), [q]);
  const onSubmit = (event: SubmitEvent) => {
    event.preventDefault();
    onAsk(typed.trim());
  };
  const onBarcode = (barcode: string) => {
    setScanning(false);
    setChosen(GUESS);
    onAsk(barcode);
  };
  const kind = chosen === GUESS ? guessKind(q) : chosen;
  return (
    <>
      <Section title="What is on the sleeve?">
        <form onSubmit={onSubmit} className={classes.find}>
          <TextInput
            className={classes.field ?? ''}
            label="Number, link, barcode, catalogue number or words"
            placeholder="DJAX-UP-143"
            autoFocus
            maxLength={200}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <NativeSelect
            size="sm"
            label="Read it as"
            data={[
              { value: GUESS, label: 'Whatever it looks like' },
              ...QUESTION_KINDS.map((value) => ({ value, label: KIND_WORDS[value] })),
            ]}
            value={chosen}
            onChange={({ currentTarget: { value } }) =>
              setChosen(QUESTION_KINDS.find((one) => one === value) ?? GUESS)
            }
          />
          <Button type="submit" leftSection={<IconSearch size={16} />} disabled={typed.trim() === ''}>
            Find
          </Button>
          <Button
            variant="default"
            leftSection={<IconBarcode size={18} />}
            aria-expanded={scanning}
            onClick={() => setScanning(!scanning)}
          >
            {scanning ? 'Stop the camera' : 'Scan a barcode'}
          </Button>
        </form>
        {scanning && <BarcodeScanner onBarcode={onBarcode} />}
      </Section>
      {q !== '' && (
        <CatalogueHits
          question={{ kind, text: q, guessed: chosen === GUESS }}
          by={KIND_WORDS[kind].toLowerCase()}
          onType={onType}
        />
      )}
    </>
  );
}
