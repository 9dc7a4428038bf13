'use client';
import { useQuery } from '@tanstack/react-query';
import { useSession } from '../../../entities/session';
import { Section } from '../../../ui/page';
import { QueryState } from '../../../ui/query-state';
import { SkeletonRows } from '../../../ui/states';
import { analysisSettingsQuery, analysisUpgradeQuery } from '../api/analysis';
import { BpmRange } from './bpm-range';
import { UpgradeOffer } from './upgrade-offer';

/** How tracks are heard, and whether some were heard by an older analyser. */
export function AnalysisSection() {
  const { mayChange } = useSession();
  const settings = useQuery(analysisSettingsQuery());
  const upgrade = useQuery(analysisUpgradeQuery());
  return (
    <Section
      title="Analysis"
      about="What you correct yourself always stays, however often a track is analysed."
    >
      <QueryState query={settings} loading={<SkeletonRows rows={1} height={64} />}>
        {({ bpmRange }) => <BpmRange value={bpmRange} disabled={!mayChange} />}
      </QueryState>
      <QueryState query={upgrade} loading={<SkeletonRows rows={1} height={44} />}>
        {(data) => <UpgradeOffer upgrade={data} mayChange={mayChange} />}
      </QueryState>
    </Section>
  );
}
