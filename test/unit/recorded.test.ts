import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { read } from '../../src/idx/read.js';
import { allFields, type Field, type Step } from '../../src/idx/step.js';
import { write } from '../../src/idx/write.js';
import { ownFiles, ownPage, recordedFiles, recordedPage } from '../recorded-responses.js';
import { own } from '../responses/own-table.js';
import type { Row } from '../responses/table.js';
import { recorded } from './recorded-table.js';

const isFillable = ({ control }: Field) => control !== 'hidden';

const describeStep = ({ name, authenticator, fields, actions }: Step): Omit<Row, 'shown'> => ({
  step: authenticator ? `${name}/${authenticator.key}` : name,
  fields: fields.filter(isFillable).map((field) => `${field.name}:${field.control}`),
  actions: actions.map(({ rel }) => rel),
});

/** Answers every field as a person would, the first of each alternatives. */
function answers(fields: readonly Field[], data = new FormData()): FormData {
  for (const field of fields.filter(isFillable)) {
    const [first] = field.options;
    if (field.control === 'checkbox') data.set(field.name, 'true');
    else data.set(field.name, first?.value ?? `typed ${field.name}`);
    if (first) answers(first.fields, data);
  }
  return data;
}

const at = (body: unknown, path: readonly string[]) =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], body);

function* chosen(fields: readonly Field[]): Generator<Field> {
  for (const field of fields) {
    if (field.control === 'choice') yield* chosen(field.options[0]?.fields ?? []);
    else yield field;
  }
}

const responses = [
  ...ownFiles.map((file) => ({ file, page: ownPage(file), row: own[file] })),
  ...recordedFiles.map((file) => ({ file, page: recordedPage(file), row: recorded[file] })),
];

describe('the responses', () => {
  it('of our own are in every clone', () => {
    assert.notEqual(ownFiles.length, 0);
  });

  it('of our own have a row each, and no row is without its response', () => {
    assert.deepEqual([...ownFiles].sort(), Object.keys(own).sort());
  });

  it('that were recorded must be where IDX_RESPONSES says', () => {
    const script = `import('${new URL('../recorded-responses.js', import.meta.url).href}')`;
    const env = { ...process.env, IDX_RESPONSES: 'no-such-folder' };
    const { status, stderr } = spawnSync(process.execPath, ['-e', script], { env });
    assert.notEqual(status, 0);
    assert.match(String(stderr), /IDX_RESPONSES names no-such-folder, where there is no response/);
  });

  for (const { file, page, row } of responses) {
    describe(file, () => {
      const step = read(page);

      if (row) {
        it('is read as the step that it asks for', () => {
          assert.deepEqual({ ...describeStep(step), shown: row.shown }, row);
        });
      }

      it('gives every control a label, and every option too', () => {
        for (const field of allFields(step.fields)) {
          assert.ok(field.label.trim(), field.name);
          for (const { label } of field.options) assert.ok(label.trim(), `${field.name} option`);
        }
      });

      it('is answered with every value that was given, at its path', () => {
        const body = write(step.fields, answers(step.fields));
        for (const field of chosen(step.fields)) {
          const value = at(body, field.path);
          if (isFillable(field)) assert.notEqual(value, undefined, field.name);
          else assert.deepEqual(value, field.value, field.name);
        }
      });
    });
  }
});
