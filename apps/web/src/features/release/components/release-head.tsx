'use client';
import type { Release } from '@segue/shared/contracts/http';
import Link from 'next/link';
import { Fragment } from 'react';
import { GenreBadges } from '../../../entities/release';
import { ReleaseCover } from './release-cover';
import classes from './release-page.module.css';

interface ReleaseHeadProps {
  readonly release: Release;
  readonly mayChange: boolean;
}

/** Sleeve, title, who made it, and the spine; each name leads to its page. */
export function ReleaseHead({ release, mayChange }: ReleaseHeadProps) {
  const facts = [release.year, release.country, release.format].filter(Boolean);
  return (
    <span className={classes.head}>
      <ReleaseCover release={release} mayChange={mayChange} />
      <span>
        {release.title}
        <span className={classes.artist}>
          <Names text={release.artist} named={release.artists} page="/artists" />
        </span>
        <span className={classes.facts}>
          {release.label && (
            <span>
              <Names text={release.label} named={release.labels} page="/labels" />
            </span>
          )}
          {[release.catalogNumber, ...facts].filter(Boolean).map((fact) => (
            <span key={String(fact)}>{fact}</span>
          ))}
        </span>
        <GenreBadges genres={release.genres} styles={release.styles} />
      </span>
    </span>
  );
}

interface NamesProps {
  /** As the sleeve prints it: "Kruder & Dorfmeister". */
  readonly text: string;
  readonly named: readonly { readonly id: string; readonly name: string }[];
  readonly page: string;
}

/** The printed line as a link when it is one name, else the names one by one. */
function Names({ text, named, page }: NamesProps) {
  const [only, ...more] = [...new Map(named.map((one) => [one.id, one])).values()];
  if (!only) return text;
  if (more.length === 0) return <Link href={`${page}/${only.id}`}>{text}</Link>;
  return [only, ...more].map(({ id, name }, index) => (
    <Fragment key={id}>
      {index > 0 && ', '}
      <Link href={`${page}/${id}`}>{name}</Link>
    </Fragment>
  ));
}
