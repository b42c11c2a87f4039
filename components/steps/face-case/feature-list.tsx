'use client';
import { ChoiceRow } from '@/components/ui/choice-row';
import { FEATURE_FINDINGS, FEATURES, type Feature, type FeatureFinding } from '@/lib/domain/sessions/witness';
import type { Language } from '@/lib/domain/values/language';
import { CASE_TEXTS } from '@/lib/messages/session-civil';
import { WITNESS_TEXTS } from '@/lib/messages/witness';

export type Findings = Partial<Record<Feature, FeatureFinding>>;

type FeatureListProps = {
  language: Language;
  findings: Findings;
  /** Whether what is missing is shown as missing. */
  tried: boolean;
  find: (feature: Feature, finding: FeatureFinding) => void;
};

/** The face on the KTP and the one before the officer, feature by feature. */
export function FeatureList({ language, findings, tried, find }: FeatureListProps) {
  const t = WITNESS_TEXTS[language];
  return FEATURES.map((feature) => (
    <ChoiceRow
      key={feature}
      name={`feature-${feature}`}
      label={t.features[feature]}
      value={findings[feature] ?? null}
      onChange={({ target }) => find(feature, target.value as FeatureFinding)}
      choices={FEATURE_FINDINGS.map((value) => ({ value, label: t.findings[value] }))}
      error={tried && !findings[feature] ? { word: CASE_TEXTS[language].fault, text: t.featureFirst } : null}
    />
  ));
}
