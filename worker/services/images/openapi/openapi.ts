import type { OpenApiDocument, OpenApiPath } from '../../../platform/openapi-document';
import { bearerApiDocument } from '../../bearer-api-document';
import type { GroupIdentity } from '../../ports';
import type { CompiledImages } from '../compiled';
import { analysisOperations } from './analysis-operations';
import { imageOperations } from './image-operations';
import { describeOperation } from './operation-parts';
import { imagesSchemas } from './schemas';
import { serviceOperations } from './service-operations';

export function describeImages(
  group: GroupIdentity,
  { config }: CompiledImages,
  baseUrl: string,
): OpenApiDocument {
  const paths: Record<string, OpenApiPath> = {};
  const all = [
    ...imageOperations(config, baseUrl),
    ...analysisOperations(config),
    ...serviceOperations(config, group.slug),
  ];
  for (const told of all) {
    paths[told.path] = { ...paths[told.path], [told.method]: describeOperation(told) };
  }
  return bearerApiDocument(group, {
    baseUrl,
    tags: [
      { name: 'images', description: 'Uploads, their jobs and what came of them.' },
      { name: 'analysis', description: 'What is seen in an image.' },
      { name: 'service', description: 'Tokens, the limit of uploads, and how it goes.' },
    ],
    paths,
    schemas: imagesSchemas(),
  });
}
