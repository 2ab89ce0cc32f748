/** One question as an Aksel component. */
import {
  Checkbox,
  CheckboxGroup,
  UNSAFE_Combobox as Combobox,
  DatePicker,
  Radio,
  RadioGroup,
  Select,
  Textarea,
  TextField,
  useDatepicker,
} from '@navikt/ds-react';
import type { Question } from './question';

interface Props {
  question: Question;
  answer: string | string[] | undefined;
  onAnswer(answer: string | string[]): void;
}

const textOf = (answer: Props['answer']) => (typeof answer === 'string' ? answer : '');
const listOf = (answer: Props['answer']) => (Array.isArray(answer) ? answer : []);

function DateControl({ question, answer, onAnswer }: Props) {
  const chosen = textOf(answer);
  const { datepickerProps, inputProps } = useDatepicker({
    ...(chosen ? { defaultSelected: new Date(chosen) } : {}),
    onDateChange: (date) => onAnswer(date?.toISOString() ?? ''),
  });
  return (
    <DatePicker {...datepickerProps}>
      <DatePicker.Input {...inputProps} label={question.label} description={question.hint} />
    </DatePicker>
  );
}

/** The control for a question, with its label, hint and answer. */
export function Control(props: Props) {
  const { question, answer, onAnswer } = props;
  const { label, hint, options = [], width = 'usual' } = question;
  const shared = { className: `control ${width}`, description: hint };
  switch (question.kind) {
    case 'date':
      return <DateControl {...props} />;
    case 'long':
      return (
        <Textarea
          {...shared}
          label={label}
          value={textOf(answer)}
          onChange={(event) => onAnswer(event.target.value)}
          minRows={3}
        />
      );
    case 'one':
      return (
        <RadioGroup {...shared} legend={label} value={textOf(answer)} onChange={onAnswer}>
          {options.map((option) => (
            <Radio key={option} value={option}>
              {option}
            </Radio>
          ))}
        </RadioGroup>
      );
    case 'several':
      return (
        <CheckboxGroup {...shared} legend={label} value={listOf(answer)} onChange={onAnswer}>
          {options.map((option) => (
            <Checkbox key={option} value={option}>
              {option}
            </Checkbox>
          ))}
        </CheckboxGroup>
      );
    case 'list':
      return (
        <Select
          {...shared}
          label={label}
          value={textOf(answer)}
          onChange={(event) => onAnswer(event.target.value)}
        >
          <option value="">Velg</option>
          {options.map((option) => (
            <option key={option}>{option}</option>
          ))}
        </Select>
      );
    case 'combobox':
      return (
        <Combobox
          {...shared}
          label={label}
          options={options}
          selectedOptions={textOf(answer) ? [textOf(answer)] : []}
          onToggleSelected={(option, on) => onAnswer(on ? option : '')}
        />
      );
    default:
      return (
        <TextField
          {...shared}
          label={label}
          type={question.kind === 'phone' ? 'tel' : 'text'}
          readOnly={question.kind === 'fixed'}
          value={textOf(answer)}
          onChange={(event) => onAnswer(event.target.value)}
        />
      );
  }
}
