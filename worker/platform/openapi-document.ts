/** The part of OpenAPI 3.1 that this project writes and shows. */
export type OpenApiDocument = {
  openapi: string;
  info: { title: string; version: string; description?: string };
  servers?: OpenApiServer[];
  tags?: { name: string; description?: string }[];
  security?: SecurityRequirement[];
  paths?: Record<string, OpenApiPath | undefined>;
  components?: OpenApiComponents;
};

export type OpenApiServer = {
  url: string;
  description?: string;
  variables?: Record<string, { default: string; enum?: string[]; description?: string }>;
};

export type SecurityRequirement = Record<string, string[]>;

export type OpenApiComponents = {
  schemas?: Record<string, JsonSchema>;
  parameters?: Record<string, OpenApiParameter | Reference>;
  requestBodies?: Record<string, OpenApiRequestBody | Reference>;
  responses?: Record<string, OpenApiResponse | Reference>;
  securitySchemes?: Record<string, OpenApiSecurityScheme | Reference>;
};

export type Reference = { $ref: string; summary?: string; description?: string };

export const OPENAPI_METHODS = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace'] as const;

export type OpenApiMethod = (typeof OPENAPI_METHODS)[number];

export type OpenApiPath = { [method in OpenApiMethod]?: OpenApiOperation } & {
  $ref?: string;
  summary?: string;
  description?: string;
  servers?: OpenApiServer[];
  parameters?: (OpenApiParameter | Reference)[];
};

export type OpenApiOperation = {
  operationId?: string;
  summary?: string;
  description?: string;
  tags?: string[];
  deprecated?: boolean;
  servers?: OpenApiServer[];
  security?: SecurityRequirement[];
  parameters?: (OpenApiParameter | Reference)[];
  requestBody?: OpenApiRequestBody | Reference;
  responses?: Record<string, OpenApiResponse | Reference>;
  /**
   * What later requests need of its answer, such as `{ access_token: '$response.body#/access_token' }`. A parameter or a
   * property of a body that has the name of a captured value is sent with it.
   */
  'x-understudy-captures'?: Record<string, string>;
};

export type OpenApiParameter = {
  name: string;
  in: string;
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  schema?: JsonSchema;
  example?: unknown;
};

export type OpenApiRequestBody = {
  description?: string;
  required?: boolean;
  content: Record<string, OpenApiMediaType>;
};

export type OpenApiResponse = {
  description: string;
  headers?: Record<string, Omit<OpenApiParameter, 'name' | 'in'> | Reference>;
  content?: Record<string, OpenApiMediaType>;
};

export type OpenApiMediaType = {
  schema?: JsonSchema;
  example?: unknown;
  examples?: Record<string, { summary?: string; value?: unknown } | Reference>;
};

export type OpenApiSecurityScheme = {
  type: string;
  description?: string;
  scheme?: string;
  bearerFormat?: string;
  in?: string;
  name?: string;
  /** As Amazon's own documents say it: `awsSigv4`. */
  'x-amazon-apigateway-authtype'?: string;
};

/** JSON Schema 2020-12. Which keywords are there is for the reader to find out. */
export type JsonSchema = boolean | object;
