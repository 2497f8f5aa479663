// Executes in V8 the programs that differential_batch writes, and compares with what it says of them.
//
//   differential_batch 1000 1 | node fuzz/v8/compare.mjs
//
// Ends with 1 at the first difference, after writing the program's line to the file DIFFERENCE.json of the folder that
// the first argument names. Prints the number of programs compared.
import {createInterface} from 'node:readline';
import {writeFileSync} from 'node:fs';

// V8's words for the traps. A null function in a table and one of another type are one to it.
const kTraps = {
  unreachable: /^unreachable$/,
  memory_out_of_bounds: /^memory access out of bounds$|data segment.* out of bounds/,
  table_out_of_bounds: /^table index is out of bounds$|table.* out of bounds|element segment.* out of bounds/,
  indirect_call_to_null: /^null function or function signature mismatch$/,
  bad_signature: /^null function or function signature mismatch$/,
  // A float that is too large; V8 has one message for that and a NaN.
  integer_overflow: /^divide result unrepresentable$|^float unrepresentable in integer range$/,
  integer_divide_by_zero: /^(divide|remainder) by zero$/,
  bad_conversion_to_integer: /^float unrepresentable in integer range$/,
  null_reference: /^dereferencing a null pointer$/,
};

const words = new DataView(new ArrayBuffer(8));

// The rule of fuzz/oracle/execution.h.
function mix(state, word) {
  state = Math.imul(state ^ word, 0x85ebca6b);
  return state ^ (state >>> 15);
}

// A value of JavaScript as 64 bits in `words`. Whatever a NaN was, it is the canonical one here.
function toWords(letter, value) {
  words.setBigUint64(0, 0n, true);
  switch (letter) {
    case 'i': words.setInt32(0, value, true); break;
    case 'l': words.setBigInt64(0, value, true); break;
    case 'f':
      if (Number.isNaN(value)) words.setUint32(0, 0x7fc00000, true);
      else words.setFloat32(0, value, true);
      break;
    case 'd':
      if (Number.isNaN(value)) words.setBigUint64(0, 0x7ff8000000000000n, true);
      else words.setFloat64(0, value, true);
      break;
    // An exported function has its index as name.
    case 'F': words.setUint32(0, value === null ? 0 : Number(value.name) + 1, true); break;
    default: words.setUint32(0, value === null ? 0 : value, true);
  }
}

function fromWords(letter) {
  switch (letter) {
    case 'i': return words.getInt32(0, true);
    case 'l': return words.getBigInt64(0, true);
    case 'f': return words.getFloat32(0, true);
    case 'd': return words.getFloat64(0, true);
    case 'F': return null;
    default: return words.getUint32(0, true) === 0 ? null : words.getUint32(0, true);
  }
}

function fromBits(letter, bits) {
  words.setBigUint64(0, BigInt(bits), true);
  return fromWords(letter);
}

const isWide = (letter) => letter === 'l' || letter === 'd';

function makeImport({params, results, callback}, exports) {
  return (...args) => {
    if (callback >= 0 && exports() !== undefined) exports()['f' + callback]();
    let state = 1;
    for (let i = 0; i < params.length; ++i) {
      toWords(params[i], args[i]);
      state = mix(state, words.getInt32(0, true));
      if (isWide(params[i])) state = mix(state, words.getInt32(4, true));
    }
    let count = 0;
    const values = [...results].map((letter) => {
      if (letter === 'F') return null;
      words.setBigUint64(0, 0n, true);
      words.setInt32(0, state = mix(state, ++count), true);
      if (isWide(letter)) words.setInt32(4, state = mix(state, ++count), true);
      // Finite: the uppermost bit of the exponent is 0.
      if (letter === 'f') words.setInt32(0, words.getInt32(0, true) & ~0x40000000, true);
      if (letter === 'd') words.setInt32(4, words.getInt32(4, true) & ~0x40000000, true);
      return fromWords(letter);
    });
    return results.length === 1 ? values[0] : results.length === 0 ? undefined : values;
  };
}

function digest(program, exports) {
  let state = 1;
  const mixWords = () => {
    state = mix(state, words.getInt32(0, true));
    state = mix(state, words.getInt32(4, true));
  };
  const mixValue = (letter, value) => { toWords(letter, value); mixWords(); };
  for (let i = 0; i < program.globals.length; ++i) {
    if (program.globals[i] !== '-') mixValue(program.globals[i], exports['g' + i].value);
  }
  for (let i = 0; i < program.tables.length; ++i) {
    if (program.tables[i] === '-') continue;
    const table = exports['t' + i];
    mixValue('l', BigInt(table.length));
    for (let k = 0; k < table.length; ++k) mixValue(program.tables[i], table.get(k));
  }
  for (let i = 0; i < program.memories; ++i) {
    const {buffer} = exports['m' + i];
    mixValue('l', BigInt(buffer.byteLength));
    for (const word of new Int32Array(buffer)) state = mix(state, word);
  }
  return state >>> 0;
}

// undefined for a stack that overflowed.
function nameOfEnd(error, expected) {
  if (error instanceof RangeError) return undefined;
  if (!(error instanceof WebAssembly.RuntimeError)) throw error;
  return kTraps[expected]?.test(error.message) ? expected : error.message;
}

function valuesOf(letters, result) {
  const values = letters.length === 1 ? [result] : letters.length === 0 ? [] : result;
  return [...letters].map((letter, i) => {
    toWords(letter, values[i]);
    return words.getBigUint64(0, true).toString();
  });
}

// What differs; empty if nothing does.
function compareStep(step, instance, index) {
  let end = '', values = [];
  try {
    if (step.func !== undefined) {
      const args = step.args.map((bits, i) => fromBits(step.params[i], bits));
      values = valuesOf(step.results, instance.exports['f' + step.func](...args));
    }
  } catch (error) {
    end = nameOfEnd(error, step.end);
    if (end === undefined) return undefined;
  }
  if (end !== step.end) return `step ${index} ends with '${end}', Davit with '${step.end}'`;
  if (step.values !== undefined && String(values) !== String(step.values)) {
    return `step ${index} returns ${values}, Davit ${step.values}`;
  }
  return '';
}

function compare(program) {
  const module = new WebAssembly.Module(Buffer.from(program.module, 'base64'));
  let instance;
  const host = {};
  program.imports.forEach((type, i) => { host['f' + i] = makeImport(type, () => instance?.exports); });
  try {
    instance = new WebAssembly.Instance(module, {host});
  } catch (error) {
    const end = nameOfEnd(error, program.steps[0].end);
    return end === undefined || end === program.steps[0].end
               ? '' : `instantiation ends with '${end}', Davit's with '${program.steps[0].end}'`;
  }
  for (const [index, step] of program.steps.entries()) {
    const difference = compareStep(step, instance, index);
    if (difference === undefined) return '';
    if (difference !== '') return difference;
    if (digest(program, instance.exports) !== step.state) return `another state after step ${index}`;
  }
  return '';
}

let count = 0;
for await (const line of createInterface({input: process.stdin})) {
  let difference;
  try {
    difference = compare(JSON.parse(line));
  } catch (error) {
    difference = String(error);
  }
  ++count;
  if (difference === '') continue;
  const file = `${process.argv[2] ?? '.'}/DIFFERENCE.json`;
  writeFileSync(file, line + '\n');
  console.error(`program ${count}, written to ${file}: ${difference}`);
  process.exit(1);
}
console.log(`${count} programs compared`);
