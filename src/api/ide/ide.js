/* The IDE page: asks /graphql and shows the schema. Plain JavaScript, so that it works without a build and a network. */
const byId = (id) => document.getElementById(id);
const query = byId('query');
const variables = byId('variables');
const answer = byId('answer');
const status = byId('status');

const FIRST = `# Which regions back which model types, with which policies, and where is that written?
# Ctrl+Enter runs it. The schema is on the right.
{
  comparison(rows: { types: [PLACE] }, columns: { types: [MODEL_TYPE] }) {
    cells {
      row { name(lang: EN) }
      column { name(lang: EN) }
      status
      policies { name }
      facts(first: 5) {
        nodes { evidence { document { id } first last } }
      }
    }
  }
}
`;

async function ask(body) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  });
  return response.json();
}

async function run() {
  let given;
  try {
    given = variables.value.trim() === '' ? undefined : JSON.parse(variables.value);
  } catch (error) {
    status.textContent = `The variables are no JSON: ${error.message}`;
    return;
  }
  status.textContent = '…';
  const started = performance.now();
  try {
    const result = await ask({ query: query.value, variables: given });
    answer.textContent = JSON.stringify(result, null, 2);
    const failed = result.errors === undefined ? '' : `, ${result.errors.length} error(s)`;
    status.textContent = `${Math.round(performance.now() - started)} ms${failed}`;
  } catch (error) {
    status.textContent = `No answer: ${error.message}`;
  }
}

// --- the question, its keys, its address

query.addEventListener('keydown', (event) => {
  // Tab indents while there is text to indent; Escape gives it back to moving on.
  if (event.key !== 'Tab' || event.shiftKey || query.dataset.leave === 'yes') return;
  event.preventDefault();
  query.setRangeText('  ', query.selectionStart, query.selectionEnd, 'end');
});
query.addEventListener('keyup', (event) => {
  query.dataset.leave = event.key === 'Escape' ? 'yes' : 'no';
});
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) run();
});
byId('run').addEventListener('click', run);
byId('link').addEventListener('click', () => {
  const state = new URLSearchParams({ q: query.value, v: variables.value });
  history.replaceState(null, '', `#${state}`);
  status.textContent = 'The address of this page now holds the question.';
});

// --- saved questions

async function showSaved() {
  const saved = await (await fetch('/ide/operations.json')).json();
  const select = byId('saved');
  for (const { name, title } of saved) select.add(new Option(title, name));
  select.addEventListener('change', () => {
    const chosen = saved.find((each) => each.name === select.value);
    if (chosen === undefined) return;
    query.value = chosen.text;
    variables.value = '';
  });
}

// --- the schema

const INTROSPECTION = `{
  __schema {
    types {
      kind name description
      fields { name description args { name description defaultValue type { ...T } } type { ...T } }
      inputFields { name description defaultValue type { ...T } }
      enumValues { name description }
      possibleTypes { name }
    }
  }
}
fragment T on __Type { kind name ofType { kind name ofType { kind name ofType { kind name } } } }`;

let types = new Map();

function named(type) {
  return type.ofType ? named(type.ofType) : type.name;
}

function printed(type) {
  if (type.kind === 'NON_NULL') return `${printed(type.ofType)}!`;
  return type.kind === 'LIST' ? `[${printed(type.ofType)}]` : type.name;
}

function element(tag, text, ...children) {
  const made = document.createElement(tag);
  if (text !== null) made.textContent = text;
  made.append(...children);
  return made;
}

function typeLink(type) {
  const link = element('a', printed(type));
  link.href = '#';
  link.addEventListener('click', (event) => {
    event.preventDefault();
    showType(named(type));
  });
  return link;
}

function member({ name, description, args = [], type, defaultValue }) {
  const term = element('dt', null, name);
  args.forEach((arg, index) => {
    term.append(index === 0 ? '(' : ', ', `${arg.name}: `, typeLink(arg.type));
    if (arg.defaultValue !== null) term.append(` = ${arg.defaultValue}`);
  });
  if (args.length > 0) term.append(')');
  if (type) term.append(': ', typeLink(type));
  if (defaultValue) term.append(` = ${defaultValue}`);
  return [term, element('dd', description ?? '')];
}

function showType(name) {
  const type = types.get(name);
  if (type === undefined) return;
  const members = [...(type.fields ?? []), ...(type.inputFields ?? []), ...(type.enumValues ?? [])];
  const possible = (type.possibleTypes ?? []).map((each) => ({ name: 'is', type: each, description: '' }));
  byId('docs').replaceChildren(
    element('p', type.description ?? ''),
    element('dl', null, ...[...members, ...possible].flatMap(member)),
  );
  const home = typeLink({ name: 'Query' });
  byId('path').replaceChildren(...(name === 'Query' ? [] : [home, ' › ']), element('strong', name));
}

function find(text) {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return showType('Query');
  const holds = (...texts) => texts.some((each) => (each ?? '').toLowerCase().includes(wanted));
  const hits = [];
  for (const type of types.values()) {
    if (type.name.startsWith('__')) continue;
    if (holds(type.name, type.description)) hits.push({ name: '', type, description: type.description });
    for (const field of [...(type.fields ?? []), ...(type.inputFields ?? [])]) {
      if (holds(field.name)) hits.push({ ...field, args: [], name: `${type.name}.${field.name}` });
    }
    if (hits.length > 100) break;
  }
  byId('path').replaceChildren(element('strong', `${hits.length > 100 ? 'more than 100' : hits.length} found`));
  byId('docs').replaceChildren(element('dl', null, ...hits.slice(0, 100).flatMap(member)));
}

async function showSchema() {
  const { data } = await ask({ query: INTROSPECTION });
  types = new Map(data.__schema.types.map((type) => [type.name, type]));
  showType('Query');
}

byId('find').addEventListener('input', (event) => find(event.target.value));

const state = new URLSearchParams(location.hash.slice(1));
query.value = state.get('q') ?? FIRST;
variables.value = state.get('v') ?? '';
await Promise.allSettled([showSaved(), showSchema()]);
