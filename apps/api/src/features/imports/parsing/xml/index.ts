export { readXml } from './read-xml.js';
export type { XmlElement, XmlPart } from './xml-builder.js';
