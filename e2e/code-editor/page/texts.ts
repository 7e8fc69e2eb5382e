export const SCHEMA = `{
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "type": "object",
  "required": ["id", "email"],
  "properties": {
    "id": { "type": "integer", "minimum": 1 },
    "email": { "type": "string", "format": "email" },
    "name": { "type": "string", "x-faker": "person.fullName" },
    "tags": { "type": "array", "items": { "enum": ["new", "old"] } }
  }
}`;

export const BODY = `{
  "id": {{request.path.id}},
  "name": "{{faker 'person.fullName'}}",
  {{! a note }}
  "tags": [{{#each (array 'a' 'b')}}"{{uper this}}"{{#unless @last}}, {{/unless}}{{/each}}],
  "at": "{{now offset='3 days'}}",
  "isOpen": true,
  "count": {{int 1 6}}
}`;

export const LETTER = `Dear {{request.query.name}},
{{#if (eq request.query.lang 'pt')}}olá{{else}}hello{{/if}}.`;

export const SCRIPT = `export default (request, state, faker, clock) => {
  const { amount } = request.body ?? {};
  // counts the calls
  const visit = state.increment('visits');
  return { status: 201, body: { visit, amount, at: clock.iso(), to: faker.person.fullName() } };
};
`;

export const ORDER = `{
  "id": 7,
  "total": 12345678901234567890,
  "lines": [{ "sku": "a-1", "price": 1.50, "isGift": false, "note": null }]
}`;
