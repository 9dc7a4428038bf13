'use client';
import { Button } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { Crate } from '@segue/shared/contracts/http';
import type { Rule } from '@segue/shared/domain/query';
import { useQuery } from '@tanstack/react-query';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useState } from 'react';
import { useIsDeleted, useUpdateCrate } from '../../../entities/crate';
import { countOf } from '../../../lib/format';
import { Section } from '../../../ui/page';
import { toastUndo } from '../../../ui/toast';
import { previewQuery } from '../api/preview';
import { RuleGroup } from './rule-group';
import classes from './rule.module.css';

interface RuleSectionProps {
  readonly crate: Crate;
  readonly rule: Rule;
  readonly mayChange: boolean;
}

const TYPING_MS = 250;

/** A query alone is a group of one: there is always room for another row. */
const asGroup = (rule: Rule) => ('query' in rule ? ({ match: 'all', rules: [rule] } as const) : rule);

/** The rule of a smart crate, to be built, with what it would hold while one builds. */
export function RuleSection({ crate, rule, mayChange }: RuleSectionProps) {
  const [draft, setDraft] = useState<Rule | null>(null);
  const shown = asGroup(draft ?? rule);
  const [asked] = useDebouncedValue<Rule>(shown, TYPING_MS);
  const enabled = !useIsDeleted(crate.id);
  const preview = useQuery({ ...previewQuery(asked, crate.id), enabled });
  const update = useUpdateCrate(crate.id);
  const save = () =>
    update.mutate(
      { rule: shown },
      {
        onSuccess: () => {
          setDraft(null);
          toastUndo('The rule is saved.', () => update.mutate({ rule }));
        },
      },
    );
  return (
    <Section
      title="Rule"
      actions={
        draft !== null && (
          <>
            <Button variant="default" size="xs" onClick={() => setDraft(null)}>
              Discard
            </Button>
            <Button size="xs" loading={update.isPending} onClick={save}>
              Save rule
            </Button>
          </>
        )
      }
    >
      <RuleGroup group={shown} depth={1} disabled={!mayChange} onChange={setDraft} />
      <p className={classes.preview} role="status">
        {preview.data ? `${countOf(preview.data.tracks, 'track')} fit this rule` : 'Counting…'}
        {draft !== null && ', not saved yet'}
      </p>
      {preview.data?.problems.map((problem) => (
        <p key={problem} className={classes.problem} role="alert">
          <IconAlertTriangle size={15} aria-hidden /> {problem}
        </p>
      ))}
    </Section>
  );
}
