import { expect, it } from 'vitest';
import { plainProperties } from '../scripts/plain-properties.mjs';

const transform = (code: string, id = 'widget.ts'): string | undefined =>
  (plainProperties() as unknown as { transform(code: string, id: string): { code: string } | null }).transform(code, id)?.code;

const HEAD = `import _decorate from "@oxc-project/runtime/helpers/decorate";\nimport { property, state } from "lit/decorators.js";\n`;

it('writes properties and state as what the decorators do, without decorators and helper', () => {
  const code = `${HEAD}class A {}
_decorate([property({
	type: Number,
	attribute: "from-nm"
})], A.prototype, "from", void 0);
_decorate([property(setting)], A.prototype, "lang", void 0);
_decorate([property()], A.prototype, "plain", void 0);
_decorate([state()], A.prototype, "open", void 0);
`;
  expect(transform(code)).toBe(`class A {}
A.createProperty("from", {
	type: Number,
	attribute: "from-nm"
});
A.createProperty("lang", setting);
A.createProperty("plain");
A.createProperty("open", { state: true, attribute: false });
`);
});

it('leaves what it does not know, with what that needs', () => {
  const other = `_decorate([query("p")], A.prototype, "p", void 0);\n`;
  const head = HEAD.replace('property', 'query');
  expect(transform(head + other)).toBe(head + other);
  expect(transform('const a = 1;')).toBeUndefined();
});
