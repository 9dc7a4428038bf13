export { ImportsModule } from './imports.module.js';
export { ExportImporter } from './export-importer.js';
export { readLibrary } from './parsing/index.js';
