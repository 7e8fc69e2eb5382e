/** What stands in a credential: "AKIDEXAMPLE/20130524/us-east-1/s3/aws4_request". */
export type Credential = {
  accessKey: string;
  /** "20130524" */
  date: string;
  region: string;
  service: string;
  terminal: string;
};

/** The credential of a SigV4 signature, of whatever is in it; null when it has not five parts. */
export function splitCredential(text: string): Credential | null {
  const [accessKey, date, region, service, terminal, ...rest] = text.split('/');
  if (accessKey === undefined || date === undefined || region === undefined) return null;
  if (service === undefined || terminal === undefined || rest.length > 0) return null;
  return { accessKey, date, region, service, terminal };
}

/** "20130524/us-east-1/s3/aws4_request" */
export function scopeText({ date, region, service, terminal }: Omit<Credential, 'accessKey'>): string {
  return [date, region, service, terminal].join('/');
}
