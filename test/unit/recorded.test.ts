import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { describe, it } from 'node:test';
import { read } from '../../src/idx/read.js';
import { allFields, type Field, type Step } from '../../src/idx/step.js';
import { write } from '../../src/idx/write.js';
import { recordedFiles, recordedFolder, recordedPage } from '../recorded-responses.js';
import { recorded } from './recorded-table.js';

const isFillable = ({ control }: Field) => control !== 'hidden';

const describeStep = ({ name, authenticator, fields, actions }: Step) => ({
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

describe('a recorded response', () => {
  it('is looked for in the folder that IDX_RESPONSES names', () => {
    assert.equal(recordedFiles.length > 0, existsSync(recordedFolder));
  });

  for (const file of recordedFiles) {
    describe(file, () => {
      const step = read(recordedPage(file));

      it('is read as the step that it asks for', () => {
        const expected = recorded[file];
        if (expected) assert.deepEqual(describeStep(step), expected);
        else assert.ok(step.name);
      });

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
