export interface ReleaseSearch {
  readonly q?: string | undefined;
  readonly barcode?: string | undefined;
  readonly catno?: string | undefined;
  /** One release by its number; the others are then not looked at. */
  readonly discogsId?: number | undefined;
}

/** A release that a search found. */
export interface FoundRelease {
  readonly discogsId: number;
  /** Artist and title in one line, as the catalogue's search has them: "Kailash - Higher E.P." */
  readonly title: string;
  readonly year: number | null;
  readonly country: string | null;
  readonly label: string;
  readonly catalogNumber: string;
  readonly format: string;
  readonly thumbUrl: string | null;
  readonly barcodes: readonly string[];
}
