'use client';
import { ActionIcon, Button, SegmentedControl } from '@mantine/core';
import type { Rule, RuleMatch } from '@segue/shared/domain/query';
import { IconFolderPlus, IconPlus, IconX } from '@tabler/icons-react';
import { RuleRow } from './rule-row';
import classes from './rule.module.css';

export type Group = Extract<Rule, { readonly match: RuleMatch }>;

interface RuleGroupProps {
  readonly group: Group;
  /** 1 for the outermost. */
  readonly depth: number;
  readonly disabled: boolean;
  readonly onChange: (group: Group) => void;
  readonly onRemove?: () => void;
}

/** The api takes groups this deep. */
const DEEPEST = 4;
const MATCHES = [
  { value: 'all', label: 'All of' },
  { value: 'any', label: 'Any of' },
  { value: 'none', label: 'None of' },
] as const;

/** Conditions that all, or any, or none must hold; groups may stand in groups. */
export function RuleGroup({ group, depth, disabled, onChange, onRemove }: RuleGroupProps) {
  const { match, rules } = group;
  const replace = (place: number, rule: Rule) => onChange({ match, rules: rules.with(place, rule) });
  const remove = (place: number) => onChange({ match, rules: rules.toSpliced(place, 1) });
  const add = (rule: Rule) => onChange({ match, rules: [...rules, rule] });
  return (
    <fieldset className={classes.group} disabled={disabled} data-inner={depth > 1}>
      <legend className={classes.legend}>{MATCHES.find(({ value }) => value === match)?.label} these</legend>
      <div className={classes.head}>
        <SegmentedControl
          size="xs"
          aria-label="How these go together"
          value={match}
          disabled={disabled}
          onChange={(next) => onChange({ match: next, rules })}
          data={[...MATCHES]}
        />
        {onRemove && (
          <ActionIcon aria-label="Remove this group" onClick={onRemove}>
            <IconX size={16} />
          </ActionIcon>
        )}
      </div>
      {rules.map((rule, place) =>
        'query' in rule ? (
          <RuleRow
            key={place}
            query={rule.query}
            onChange={(query) => replace(place, { query })}
            onRemove={() => remove(place)}
          />
        ) : (
          <RuleGroup
            key={place}
            group={rule}
            depth={depth + 1}
            disabled={disabled}
            onChange={(next) => replace(place, next)}
            onRemove={() => remove(place)}
          />
        ),
      )}
      {!disabled && (
        <div className={classes.head}>
          <Button
            size="compact-sm"
            variant="subtle"
            leftSection={<IconPlus size={14} />}
            onClick={() => add({ query: 'genre:' })}
          >
            Condition
          </Button>
          {depth < DEEPEST && (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              leftSection={<IconFolderPlus size={14} />}
              onClick={() => add({ match: 'any', rules: [{ query: 'genre:' }] })}
            >
              Group
            </Button>
          )}
        </div>
      )}
    </fieldset>
  );
}
