export { AnalysisSection } from './components/analysis-section';
export { Appearance } from './components/appearance';
export { Capabilities } from './components/capabilities';
export { Mixing } from './components/mixing';
export { Previews } from './components/previews';
