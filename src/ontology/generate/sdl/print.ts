/** GraphQL SDL as text. Every definition, field, argument and value has a description. */

export interface Argument {
  name: string;
  description: string;
  type: string;
  default?: string;
}

export interface Field {
  name: string;
  description: string;
  args?: readonly Argument[];
  type: string;
}

/** A description as the line before what it describes. */
function described(indent: string, description: string, line: string): string {
  return `${indent}${JSON.stringify(description)}\n${indent}${line}`;
}

function printArguments(args: readonly Argument[]): string {
  const lines = args.map((arg) => {
    const byDefault = arg.default === undefined ? '' : ` = ${arg.default}`;
    return described('    ', arg.description, `${arg.name}: ${arg.type}${byDefault}`);
  });
  return lines.length === 0 ? '' : `(\n${lines.join('\n')}\n  )`;
}

function printField(field: Field): string {
  return described('  ', field.description, `${field.name}${printArguments(field.args ?? [])}: ${field.type}`);
}

/** `type City implements Place & Entity & Node { ... }`, and likewise for `interface` and `extend type`. */
export function printFields(head: string, description: string | null, fields: readonly Field[]): string {
  const body = `${head} {\n${fields.map(printField).join('\n')}\n}`;
  return description === null ? body : described('', description, body);
}

export function printEnum(
  name: string,
  description: string,
  values: readonly { name: string; description: string }[],
): string {
  const lines = values.map((value) => described('  ', value.description, value.name));
  return described('', description, `enum ${name} {\n${lines.join('\n')}\n}`);
}

/** The first letter as a capital. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
