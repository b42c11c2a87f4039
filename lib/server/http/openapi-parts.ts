import * as z from 'zod';

export type JsonSchema = Record<string, unknown>;

/** A schema as it is written on the wire; parts that only code can check are left open. */
export const shapeOf = (schema: z.core.$ZodType): JsonSchema => {
  const { $schema: _dialect, ...shape } = z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    target: 'draft-2020-12',
  });
  return shape;
};

export const json = (schema: JsonSchema) => ({ 'application/json': { schema } });
export const ref = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });
export const PROBLEMS = {
  default: {
    description: 'Problem details (RFC 9457) with our code and the next step.',
    content: { 'application/problem+json': { schema: ref('Problem') } },
  },
};

export const answer = (description: string, schema: JsonSchema) => ({
  responses: { 200: { description, content: json(schema) }, ...PROBLEMS },
});

export const parameter = (name: string, place: 'path' | 'query', schema: JsonSchema) => ({
  name,
  in: place,
  required: place === 'path',
  schema,
});

export const header = (name: string, description: string, schema: JsonSchema) => ({
  name,
  in: 'header',
  required: true,
  description,
  schema,
});

export const uuid = { type: 'string', format: 'uuid' };
