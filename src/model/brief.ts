/** Maximum number of characters of a value in a message. */
const maxLength = 80;

/** Any value as short text, as in code; `…` stands for what is left out. Never throws, whatever happens when the value is read. */
export function brief(value: unknown, room = maxLength): string {
  try {
    if (typeof value === 'string') return quoted(value, room);
    if (typeof value === 'function') return 'function';
    if (typeof value === 'object' && value !== null) return room < 9 ? '…' : members(value, room);
    return cut(typeof value === 'bigint' ? `${value}n` : String(value), room);
  } catch {
    return '{…}';
  }
}

const cut = (text: string, room: number): string => (text.length <= room ? text : `${text.slice(0, Math.max(0, room - 1))}…`);

/** The text in quotation marks, which stay when it is cut. */
function quoted(text: string, room: number): string {
  for (let length = Math.min(text.length, room); ; length--) {
    const kept = text.slice(0, length).replace(/[\ud800-\udbff]$/, '');
    const quote = JSON.stringify(kept.length < text.length ? `${kept}…` : text);
    if (quote.length <= room || length <= 0) return quote;
  }
}

/** A list or an object, of which the first members show. */
function members(value: object, room: number): string {
  const {toJSON} = value as Partial<Date>;
  if (typeof toJSON === 'function') return brief(Reflect.apply(toJSON, value, []), room - 1);
  const isList = Array.isArray(value);
  const [start, end] = isList ? ['[', ']'] : ['{', '}'];
  let text = '';
  for (const key of Object.keys(value)) {
    const name = `${text && ','}${isList ? '' : `${quoted(key, room)}:`}`;
    const left = room - text.length - name.length - 4;
    const member = left > 0 ? name + brief(Reflect.get(value, key), left) : '';
    if (member === '' || member.length > left + name.length) return `${start}${text}${text && ','}…${end}`;
    text += member;
  }
  return text === '' && !isList ? kindOf(value) : start + text + end;
}

/** What an object without members is, such as `Map`. */
function kindOf(value: object): string {
  const kind = Object.prototype.toString.call(value).slice('[object '.length, -1);
  return kind === 'Object' ? '{}' : kind;
}
