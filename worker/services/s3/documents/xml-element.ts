import { S3Error } from '../../../engine/s3/s3-error';

/** Names are without their prefix: clients differ in how they write namespaces, and no name means two things. */
export type XmlElement = {
  name: string;
  attributes: ReadonlyMap<string, string>;
  text: string;
  children: XmlElement[];
};

export function malformedXml(): S3Error {
  return new S3Error('MalformedXML');
}
