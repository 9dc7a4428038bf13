import { Badge } from '@mantine/core';
import type { AuditEntry } from '@segue/shared/contracts/http';
import { formatMoment } from '../../../lib/format';
import { detailText, outcomeOf, VIA_WORDS } from './audit-words';
import classes from './audit.module.css';

export function AuditLine({ entry }: { readonly entry: AuditEntry }) {
  const details = detailText(entry.details);
  const { word, color, about } = outcomeOf(entry.outcome);
  return (
    <li className={classes.line}>
      <span className={classes.words}>
        <span className={classes.what}>{entry.words}</span>
        {details !== '' && <span className={classes.details}>{details}</span>}
        <span className={classes.about}>
          {entry.actorName}
          {VIA_WORDS[entry.via]} · {entry.address === '' ? 'address unknown' : entry.address} ·{' '}
          <time dateTime={entry.at}>{formatMoment(entry.at)}</time>
        </span>
        {about !== undefined && <span className={classes.about}>{about}</span>}
      </span>
      <Badge variant="light" color={color} className={classes.outcome}>
        {word}
      </Badge>
    </li>
  );
}
