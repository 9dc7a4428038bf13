export { AnalysisSection } from './components/analysis-section';
export { Appearance } from './components/appearance';
export { Capabilities } from './components/capabilities';
