export { renderOpenApiPage } from './page';
