import { type Plan } from '../../src/domain/plan/plan.js';
import { planSchema } from '../../src/domain/plan/schema.js';

/** Every way that is known to us to leave a document, as somebody types it into a field of a plan. */
export function attempts(port: number, file: string): string[] {
  const [v4, v6, named] = ['127.0.0.1', '[::1]', 'localhost'].map((host) => `//${host}:${port}/`);
  return [
    `"><img src=${v4}a>`,
    `<link rel=stylesheet href=http:${named}b>`,
    `</style><style>@import "http:${v6}c";</style>`,
    `" style="background:url(http:${v4}d)`,
    `"} @page{background:url(http:${named}e)} a{`,
    `</title><iframe src=http:${v4}f></iframe>`,
    `<object data=http:${v6}g></object>`,
    `<embed src=http:${named}h>`,
    `<svg><use href="http:${v4}i#x"/><image href="http:${v4}j"/></svg>`,
    `<link rel=prefetch href=http:${v4}k>`,
    `<link rel=preconnect href=http:${named}l>`,
    `<form action=http:${v4}m><button autofocus onfocus=click()>`,
    `<meta http-equiv=refresh content="0;url=http:${v6}n">`,
    `<script>fetch('http:${v4}o')</script>`,
    `<script>new WebSocket('ws:${named}p')</script>`,
    `<video autoplay poster=http:${v4}q src=http:${v4}r>`,
    `<base href=http:${v4}s/><script src=t.js></script>`,
    `<style>@font-face{font-family:"Source Sans 3";src:url(http:${v4}u)}</style>`,
    `<iframe src=file://${file}></iframe>`,
    `<object data=file://${file}></object>`,
    `{{> ../../${file}}}{{{lookup process "env"}}}`,
    `javascript:fetch("http:${v4}v")`,
  ];
}

/** As many of the texts as fit into a line of the plan, one after the other. */
export function packed(texts: readonly string[], longest: number): string[] {
  const packs = [''];
  for (const text of texts) {
    if (`${packs.at(-1)}${text}`.length > longest) packs.push('');
    packs.push(`${packs.pop() ?? ''}${text}`);
  }
  return packs;
}

interface Schema {
  $ref?: string;
  type?: string;
  required?: readonly string[];
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** The plan with other text in each place where the schema allows any, also where it had none. */
export function rewritten(plan: Plan, textFor: (place: string) => string): Plan {
  return filled(planSchema as unknown as Schema, plan, '', textFor) as Plan;
}

function filled(schema: Schema, value: unknown, place: string, textFor: (place: string) => string): unknown {
  const name = schema.$ref?.replace('#/$defs/', '');
  if (name === 'line' || name === 'text') return textFor(place);
  if (name === 'texts') return [textFor(place)];
  if (name !== undefined) return filled(definition(name), value, place, textFor);
  const { items, properties, required } = schema;
  if (items && Array.isArray(value))
    return value.map((each, index) => filled(items, each, `${place}/${index}`, textFor));
  if (!properties || (value === undefined && required)) return value;
  const parts = Object.entries(properties).map(([key, part]) => {
    const old = (value as Record<string, unknown> | undefined)?.[key];
    return [key, filled(part, old, `${place}/${key}`, textFor)] as const;
  });
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined));
}

function definition(name: string): Schema {
  return (planSchema.$defs as unknown as Record<string, Schema>)[name] ?? {};
}
