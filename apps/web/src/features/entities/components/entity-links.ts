export const artistHref = (id: string): string => `/artists/${id}`;
export const labelHref = (id: string): string => `/labels/${id}`;
export const styleHref = (name: string): string => `/styles/${encodeURIComponent(name)}`;
