import * as contracts from '@segue/shared/contracts/http';
import { z } from 'zod';

export type JsonSchema = Record<string, unknown>;

/** Names of the shapes that the contract exports: `trackRow` is `TrackRow` of the document. */
const names = z.registry<{ id: string }>();
for (const [name, value] of Object.entries(contracts)) {
  if (value instanceof z.ZodObject) names.add(value, { id: shapeName(name) });
}

function shapeName(exportName: string): string {
  const name = exportName.replace(/Schema$/, '');
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** Collects the named shapes that the document's answers are made of. */
export class Schemas {
  readonly shared: Record<string, JsonSchema> = {};

  /** What comes out: named shapes become references into `components.schemas`. */
  ofOutput(schema: z.ZodType): JsonSchema {
    const { $defs, ...rest } = convert(schema, { io: 'output', metadata: names });
    Object.assign(this.shared, $defs);
    return rest;
  }

  /** What may be sent, before defaults are filled in. */
  ofInput(schema: z.ZodType): JsonSchema {
    return convert(schema, { io: 'input' });
  }
}

function convert(schema: z.ZodType, options: z.core.ToJSONSchemaParams): JsonSchema {
  const converted = z.toJSONSchema(schema, { ...options, unrepresentable: 'any', override: tidy });
  delete converted.$schema;
  return JSON.parse(JSON.stringify(converted).replaceAll('#/$defs/', '#/components/schemas/')) as JsonSchema;
}

function tidy({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  // A format says what its pattern of 400 characters says; the bounds of safe integers say nothing.
  if (jsonSchema.format !== undefined) delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  nameKeys(jsonSchema);
}

/** A record of known keys is an object with these fields, which more readers of such documents understand. */
function nameKeys(jsonSchema: z.core.JSONSchema.BaseSchema): void {
  const { required, additionalProperties } = jsonSchema;
  if (jsonSchema.propertyNames === undefined || required === undefined || additionalProperties === undefined)
    return;
  jsonSchema.properties = Object.fromEntries(required.map((key) => [key, additionalProperties]));
  jsonSchema.additionalProperties = false;
  delete jsonSchema.propertyNames;
}
