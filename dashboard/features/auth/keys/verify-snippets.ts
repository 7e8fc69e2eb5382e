export const LIBRARIES = ['hono', 'express', 'pyjwt', 'go'] as const;

export type Library = (typeof LIBRARIES)[number];

/** What the libraries are called by those who make them. */
export const LIBRARY_NAMES: Record<Library, string> = {
  hono: 'hono/jwt',
  express: 'express-jwt',
  pyjwt: 'PyJWT',
  go: 'golang-jwt',
};

/** What an API has to be told to check the tokens of a group. */
export type Verification = {
  algorithm: string;
  /** Of an algorithm with a key; with a shared secret it is null, and the secret in JWT_SECRET. */
  jwksUrl: string | null;
  issuer: string | null;
  audience: string | string[] | null;
};

const SNIPPETS: Record<Library, (wanted: Verification) => string> = {
  hono: ({ algorithm, jwksUrl, issuer, audience }) => {
    const checks = [
      ...(issuer === null ? [] : [`iss: ${quoted(issuer)}`]),
      ...(audience === null ? [] : [`aud: ${quoted(audience)}`]),
    ];
    const verification = checks.length > 0 ? [`    verification: { ${checks.join(', ')} },`] : [];
    const name = jwksUrl === null ? 'jwt' : 'jwk';
    return lines(
      `import { Hono } from "hono";`,
      `import { ${name} } from "hono/${name}";`,
      '',
      'const app = new Hono();',
      'app.use(',
      '  "/api/*",',
      `  ${name}({`,
      ...(jwksUrl === null
        ? ['    secret: process.env.JWT_SECRET,', `    alg: ${quoted(algorithm)},`]
        : [`    jwks_uri: ${quoted(jwksUrl)},`, `    alg: [${quoted(algorithm)}],`]),
      ...verification,
      '  }),',
      ');',
      'app.get("/api/me", (c) => c.json(c.get("jwtPayload")));',
      '',
      'export default app;',
    );
  },
  express: ({ algorithm, jwksUrl, issuer, audience }) =>
    lines(
      ...(jwksUrl === null ? [] : ['import { KeyObject } from "node:crypto";']),
      'import express from "express";',
      'import { expressjwt } from "express-jwt";',
      ...(jwksUrl === null
        ? []
        : [
            'import { createRemoteJWKSet, errors } from "jose";',
            '',
            `const keys = createRemoteJWKSet(new URL(${quoted(jwksUrl)}));`,
            'async function keyOf(_request, token) {',
            '  try {',
            `    return KeyObject.from(await keys({ ...token.header, alg: ${quoted(algorithm)} }));`,
            '  } catch (error) {',
            '    // Without a key a token is refused; when there are no keys at all, that is an error.',
            '    if (error instanceof errors.JWKSNoMatchingKey) return undefined;',
            '    throw error;',
            '  }',
            '}',
          ]),
      '',
      'const app = express();',
      'app.use(',
      '  "/api",',
      '  expressjwt({',
      jwksUrl === null ? '    secret: process.env.JWT_SECRET,' : '    secret: keyOf,',
      `    algorithms: [${quoted(algorithm)}],`,
      ...(issuer === null ? [] : [`    issuer: ${quoted(issuer)},`]),
      ...(audience === null ? [] : [`    audience: ${quoted(audience)},`]),
      '  }),',
      ');',
      'app.get("/api/me", (request, response) => response.json(request.auth));',
      'app.listen(process.env.PORT ?? 3000);',
    ),
  pyjwt: ({ algorithm, jwksUrl, issuer, audience }) =>
    lines(
      ...(jwksUrl === null ? ['import os', ''] : []),
      'import jwt',
      '',
      ...(jwksUrl === null ? [] : [`keys = jwt.PyJWKClient(${quoted(jwksUrl)})`, '']),
      '',
      'def claims_of(token):',
      '    """Raises jwt.PyJWTError: then answer 401."""',
      '    return jwt.decode(',
      '        token,',
      jwksUrl === null
        ? '        os.environ["JWT_SECRET"],'
        : '        keys.get_signing_key_from_jwt(token).key,',
      `        algorithms=[${quoted(algorithm)}],`,
      ...(issuer === null ? [] : [`        issuer=${quoted(issuer)},`]),
      ...(audience === null ? [] : [`        audience=${quoted(audience)},`]),
      '        options={"require": ["exp", "sub"]},',
      '    )',
    ),
  go: ({ algorithm, jwksUrl, issuer, audience }) => {
    const [oneAudience] = [audience].flat();
    const options = [
      `jwt.WithValidMethods([]string{${quoted(algorithm)}})`,
      'jwt.WithExpirationRequired()',
      ...(issuer === null ? [] : [`jwt.WithIssuer(${quoted(issuer)})`]),
      ...(oneAudience ? [`jwt.WithAudience(${quoted(oneAudience)})`] : []),
    ].map((option) => `\t\t${option},`);
    const keyfunc = [
      `var keys, keysErr = keyfunc.NewDefaultCtx(context.Background(), []string{${quoted(jwksUrl ?? '')}})`,
      '',
      '// ClaimsOf fails with an error: then answer 401.',
      'func ClaimsOf(token string) (jwt.MapClaims, error) {',
      '\tif keysErr != nil {',
      '\t\treturn nil, keysErr',
      '\t}',
      '\tclaims := jwt.MapClaims{}',
      '\t_, err := jwt.ParseWithClaims(token, claims, keys.Keyfunc,',
    ];
    const secret = [
      '// ClaimsOf fails with an error: then answer 401.',
      'func ClaimsOf(token string) (jwt.MapClaims, error) {',
      '\tclaims := jwt.MapClaims{}',
      '\tsecret := func(*jwt.Token) (any, error) { return []byte(os.Getenv("JWT_SECRET")), nil }',
      '\t_, err := jwt.ParseWithClaims(token, claims, secret,',
    ];
    return lines(
      'package auth',
      '',
      'import (',
      jwksUrl === null ? '\t"os"' : '\t"context"',
      '',
      ...(jwksUrl === null ? [] : ['\t"github.com/MicahParks/keyfunc/v3"']),
      '\t"github.com/golang-jwt/jwt/v5"',
      ')',
      '',
      ...(jwksUrl === null ? secret : keyfunc),
      ...options,
      '\t)',
      '\treturn claims, err',
      '}',
    );
  },
};

export function verifySnippet(library: Library, wanted: Verification): string {
  return SNIPPETS[library](wanted);
}

/** Texts that JavaScript, Python and Go read alike. */
function quoted(value: string | string[]): string {
  return Array.isArray(value)
    ? `[${value.map((each) => JSON.stringify(each)).join(', ')}]`
    : JSON.stringify(value);
}

function lines(...all: string[]): string {
  return all.join('\n');
}
