import { describe, expect, it } from 'vitest';
import { emptyBodyHash, encodePath, signedHeaders } from './sigv4.js';

describe('the signature of a request to S3', () => {
  it("is that of Amazon's own worked example (GET of a range)", () => {
    const headers = signedHeaders(
      {
        method: 'GET',
        path: '/test.txt',
        headers: { host: 'examplebucket.s3.amazonaws.com', range: 'bytes=0-9' },
        bodyHash: emptyBodyHash,
      },
      {
        accessKey: 'AKIAIOSFODNN7EXAMPLE',
        secretKey: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
        region: 'us-east-1',
      },
      new Date('2013-05-24T00:00:00.000Z'),
    );
    expect(headers['authorization']).toBe(
      'AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request,' +
        'SignedHeaders=host;range;x-amz-content-sha256;x-amz-date,' +
        'Signature=f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41',
    );
  });

  it('encodes everything but letters, digits and -._~ in a path', () => {
    expect(encodePath("/a b/(c)'*!~.txt")).toBe('/a%20b/%28c%29%27%2A%21~.txt');
  });
});
