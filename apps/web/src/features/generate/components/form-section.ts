import type { GenerateForm } from '../hooks/generate-form';

/** What every section of the form is given. */
export interface FormSectionProps {
  readonly form: GenerateForm;
  readonly onChange: (patch: Partial<GenerateForm>) => void;
}
