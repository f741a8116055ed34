import Type, { type TString } from 'typebox';
import { forms, type Form } from '../forms.ts';

/** A string schema of the named form. */
export function text(form: Form, description?: string): TString {
  return Type.String({
    pattern: forms[form].pattern,
    maxLength: form === 'repositoryPath' || form === 'figurePlace' ? 512 : 200,
    ...(description === undefined ? {} : { description }),
  });
}
